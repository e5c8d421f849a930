//! A statement in memory, put together as `sync` would and checked as `check` would, without a disk.

use std::error::Error;

use dilmanc::checks::{FluentFile, Pair, Policy, Project, check};
use dilmanc::document::{Document, format_of};
use dilmanc::finding::Severity;
use dilmanc::ftl::Resource;
use dilmanc::locale::Locale;
use dilmanc::segment::segments;
use dilmanc::sync::{Parked, TargetEdit, new_target, plan, source_text};

/// A finding on a paragraph.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Number of the paragraph, from 0.
    pub(crate) paragraph: usize,
    /// Language of the text at fault.
    pub(crate) locale: Locale,
    /// Id of the check.
    pub(crate) check: &'static str,
    /// Its weight.
    pub(crate) severity: Severity,
    /// What it says, for people who look for the reason: the message id and its arguments.
    pub(crate) notice: String,
}

/// The texts of one language, a paragraph each.
pub(crate) type Version<'t> = (&'t Locale, Vec<&'t str>);

const DOCUMENT: &str = "statements/s.txt";
const NAME: &str = "statements/s";

/// Checks a statement and its translations. Findings on no paragraph are left out.
///
/// # Errors
/// When the paragraphs do not come out of the document as they went in.
pub(crate) fn findings(
    source: &Version<'_>,
    targets: &[Version<'_>],
    policy: &Policy,
) -> Result<Vec<Found>, Box<dyn Error>> {
    let text = source.1.join("\n\n") + "\n";
    let document = Document::parse(&text, format_of("txt").ok_or("plain text is no format")?)
        .map_err(|failure| format!("{failure:?}"))?;
    let segments = segments(&document);
    let units = plan(&segments, None, &Parked::default()).units;
    if units.len() != source.1.len() {
        return Err(format!("{} paragraphs gave {} messages", source.1.len(), units.len()).into());
    }
    let mut files = vec![(source.0, source_text(DOCUMENT, &units, None))];
    for (locale, texts) in targets {
        let (source, target) = (source.0, *locale);
        let edit =
            TargetEdit { document: DOCUMENT, source, target, units: &units, before: None, adopt: false };
        let mut slots = new_target(&edit);
        for (unit, text) in units.iter().zip(texts) {
            slots = slots.replacen(&format!("# {} =", unit.id), &format!("{} = {}", unit.id, value(text)), 1);
        }
        files.push((target, slots));
    }
    let paths: Vec<String> = files.iter().map(|(locale, _)| format!("locales/{locale}/{NAME}.ftl")).collect();
    let parsed = files
        .iter()
        .zip(&paths)
        .map(|((locale, text), path)| FluentFile::new(path, NAME, locale, Resource::parse(text), true))
        .collect();
    let pairs = (1..files.len())
        .map(|at| Pair {
            source: 0,
            target: Some(at),
            locale: files[at].0,
            statement: true,
            date: None,
            target_path: paths[at].clone(),
            unreadable: false,
        })
        .collect();
    let outcome = check(&Project::new(parsed, Vec::new(), pairs, Vec::new(), policy));
    let place = |id: &str| units.iter().position(|unit| unit.id == id);
    let found = outcome.findings.into_iter().filter_map(|finding| {
        Some(Found {
            paragraph: place(finding.id.as_deref()?)?,
            locale: finding.locale?,
            check: finding.check,
            severity: finding.severity,
            notice: finding.notice.to_string(),
        })
    });
    Ok(found.collect())
}

/// A value of one line. Blanks at its edges would be trimmed and braces parsed, so they become string literals.
fn value(text: &str) -> String {
    let inner = text.trim_matches(' ');
    let literal = |c: &str| format!("{{ \"{c}\" }}");
    if inner.is_empty() {
        return if text.is_empty() { literal("") } else { literal(" ").repeat(text.len()) };
    }
    let start = text.len() - text.trim_start_matches(' ').len();
    let end = text.len() - text.trim_end_matches(' ').len();
    let mut value = literal(" ").repeat(start);
    for c in inner.chars() {
        match c {
            '{' | '}' => value.push_str(&literal(c.encode_utf8(&mut [0; 4]))),
            c => value.push(c),
        }
    }
    value + &literal(" ").repeat(end)
}

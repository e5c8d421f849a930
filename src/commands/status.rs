//! `dilmanc status`: how far every statement is in every language.

use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use serde::Serialize;

use crate::cli::{Command, Exit, Progress, Session, many, option};
use crate::finding::{LocaleSummary, shown_percent};
use crate::messages::Messages;
use crate::notice::Notice;
use crate::report::terminal;
use crate::workspace::{ResourceStatus, Scope};

/// Coverage as a picture.
pub(super) struct Status;

/// A statement in one locale, as `--format json` gives it.
#[derive(Serialize)]
struct Row<'s> {
    name: &'s str,
    locale: String,
    units: usize,
    words: usize,
    translated_units: usize,
    translated_words: usize,
    untranslated: usize,
    stale: usize,
    unrecorded: usize,
    obsolete: usize,
    coverage: f64,
}

impl Command for Status {
    fn name(&self) -> &'static str {
        "status"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        let formats = PossibleValuesParser::new(["text", "json"]);
        command.arg(many("names", "arg-names", messages).value_name("NAME")).arg(
            option("format", "arg-format", messages)
                .long("format")
                .value_parser(formats)
                .default_value("text"),
        )
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        let Some(workspace) = session.workspace_with_settings() else { return Exit::Failure };
        let paths = arguments.get_many("names").unwrap_or_default().cloned().collect();
        let progress = Progress::start(session.messages(), session.quiet());
        let (tree, unreadable) = match workspace.load(&Scope { paths, ..Scope::default() }) {
            Ok(loaded) => loaded,
            Err(failures) => return session.fail_all(&failures),
        };
        let (resources, broken) = tree.status();
        drop(progress);
        session.fail_all(&unreadable);
        session.fail_all(&broken);
        if arguments.get_one::<String>("format").is_some_and(|format| format == "json") {
            let rows: Vec<Row<'_>> = resources.iter().flat_map(rows).collect();
            session.line(&serde_json::json!({ "statements": rows }).to_string());
        } else {
            picture(&resources, session);
        }
        Exit::Success
    }
}

fn rows(resource: &ResourceStatus) -> impl Iterator<Item = Row<'_>> {
    resource.locales.iter().map(|counts| Row {
        name: &resource.name,
        locale: counts.locale.to_string(),
        units: counts.units,
        words: counts.words,
        translated_units: counts.translated_units,
        translated_words: counts.translated_words,
        untranslated: counts.untranslated,
        stale: counts.stale,
        unrecorded: counts.unrecorded,
        obsolete: counts.obsolete,
        coverage: shown_percent(counts.coverage()),
    })
}

fn picture(resources: &[ResourceStatus], session: &mut Session) {
    for resource in resources {
        let notice = Notice::new("status-statement")
            .with("name", resource.name.as_str())
            .with("locale", resource.source.to_string())
            .with("segments", resource.units)
            .with("words", resource.words);
        session.say(&notice);
        if resource.unsynced {
            session.say(&Notice::new("status-unsynced"));
        }
        let rows: Vec<Vec<String>> = resource.locales.iter().map(|counts| row(counts, session)).collect();
        for line in terminal::table(&rows) {
            session.line(&format!("  {line}"));
        }
        session.line("");
    }
    if resources.is_empty() {
        session.say(&Notice::new("status-nothing"));
    }
}

fn row(counts: &LocaleSummary, session: &Session) -> Vec<String> {
    let messages = session.messages();
    let mut left = Vec::new();
    for (key, count) in [
        ("status-untranslated", counts.untranslated),
        ("status-stale", counts.stale),
        ("status-unrecorded", counts.unrecorded),
        ("status-obsolete", counts.obsolete),
    ] {
        if count > 0 {
            left.push(messages.notice(&Notice::new(key).with("count", count)));
        }
    }
    let words = Notice::new("status-words").with("done", counts.translated_words).with("all", counts.words);
    vec![
        counts.locale.to_string(),
        bar(counts),
        messages.percent(shown_percent(counts.coverage())),
        messages.notice(&words),
        left.join(", "),
    ]
}

/// Columns of a bar.
const BAR: usize = 20;

/// Translated, stale and missing words as three shades. What is not complete never looks complete.
fn bar(counts: &LocaleSummary) -> String {
    let share = |part: f64| (part / 100.0 * BAR as f64).floor() as usize;
    let done = share(counts.coverage()).min(BAR);
    let stale =
        if counts.units == 0 { 0 } else { (counts.stale * BAR).div_ceil(counts.units).min(BAR - done) };
    format!("{}{}{}", "█".repeat(done), "▒".repeat(stale), "░".repeat(BAR - done - stale))
}

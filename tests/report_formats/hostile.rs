//! Any text in a finding: no format panics, none loses its form, none lets the text act on its reader.

use dilmanc::finding::{Evidence, Finding, Fingerprint, Location, Related, Severity, Summary};
use dilmanc::messages::{Messages, UiLanguage};
use dilmanc::notice::Notice;
use dilmanc::position::{Position, Span};
use dilmanc::report::Run;
use proptest::prelude::*;
use serde_json::Value;

use crate::{assert_valid_sarif, written, xml};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_finding_can_be_reported(findings in prop::collection::vec(finding(), 0..4), width in 0usize..200) {
        let (messages, summary) = (Messages::new(UiLanguage::Az), Summary::default());
        let run = Run { findings: &findings, summary: &summary, statistics: None, rules: &[], messages: &messages, width, color: false };

        let text = written("text", &run);
        prop_assert!(!text.contains(is_obeyed));

        let json: Value = serde_json::from_str(&written("json", &run)).unwrap();
        for (finding, fields) in findings.iter().zip(json["findings"].as_array().unwrap()) {
            prop_assert_eq!(&*finding.location.path, fields["path"].as_str().unwrap());
            prop_assert_eq!(finding.id.as_deref(), fields["id"].as_str());
        }

        assert_valid_sarif(&written("sarif", &run));

        let github = written("github", &run);
        prop_assert_eq!(github.lines().count(), findings.len());
        prop_assert!(github.lines().all(|line| line.starts_with("::")));

        let values = xml::read(&written("junit", &run));
        let mut paths = findings.iter().map(|finding| &finding.location.path).filter(|path| !path.contains(is_replaced));
        prop_assert!(paths.all(|path| values.iter().any(|value| **value == **path)));
    }
}

fn is_obeyed(c: char) -> bool {
    c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c)
}

/// Whether XML cannot hold the character, nor so our reader give it back.
fn is_replaced(c: char) -> bool {
    c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}')
}

fn finding() -> impl Strategy<Value = Finding> {
    let severity = prop::sample::select(&[Severity::Info, Severity::Warning, Severity::Error][..]);
    let evidence = prop::option::of((prop::option::of(text()), prop::option::of(text())));
    let related = prop::collection::vec((location(), notice()), 0..3);
    (severity, prop::option::of(text()), location(), notice(), evidence, related).prop_map(
        |(severity, id, location, notice, evidence, related)| Finding {
            check: "number-mismatch",
            severity,
            locale: None,
            id,
            location,
            notice,
            evidence: evidence.map(|(source, target)| Box::new(Evidence { source, target })),
            related: related.into_iter().map(|(location, notice)| Related { location, notice }).collect(),
            fix: None,
            fingerprint: Fingerprint::default(),
        },
    )
}

fn notice() -> impl Strategy<Value = Notice> {
    let known = (text(), text(), text()).prop_map(|(locale, coverage, floor)| {
        Notice::new("summary-gate-missed")
            .with("locale", locale)
            .with("coverage", coverage)
            .with("floor", floor)
    });
    prop_oneof![known, text().prop_map(Notice::new)]
}

fn location() -> impl Strategy<Value = Location> {
    let place = (1usize..300, 1usize..300).prop_map(|(line, column)| Position { line, column });
    (text(), place.clone(), place, text()).prop_map(|(path, a, b, line_text)| Location {
        path: path.into(),
        span: Span { start: a.min(b), end: a.max(b) },
        line_text: line_text.into(),
    })
}

/// Anything, with a liking for what the formats treat specially.
fn text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "\"",
        "&",
        "<",
        ">",
        "]]>",
        "%",
        ":",
        ",",
        "::",
        "\r",
        "\n",
        "\t",
        "\0",
        "\u{1b}[31m",
        "\\",
        "{ $x }",
        "{0}",
        "[a](b)",
        "\u{202e}",
        "\u{2028}",
        "\u{fffe}",
        "\u{ffff}",
        "\u{10ffff}",
        "ə",
        "ж",
        "日",
        "e\u{301}",
        " ",
        "word",
    ]);
    prop_oneof![any::<String>(), prop::collection::vec(special, 0..40).prop_map(|parts| parts.concat()),]
}

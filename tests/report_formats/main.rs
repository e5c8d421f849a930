//! What users and programs read: every format, byte by byte, in every language of the tool.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

mod hostile;
mod sample;
mod xml;

use std::path::Path;
use std::sync::LazyLock;
use std::{env, fs};

use dilmanc::messages::UiLanguage;
use dilmanc::report::{REPORTS, Run};
use jsonschema::Validator;
use sample::Sample;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

/// Expected files are `expected/<sample>.<language>.<format>`. `UPDATE_EXPECTED=1 cargo test` writes them anew: read the diff.
#[test]
fn reports_are_byte_by_byte_as_expected() {
    for report in REPORTS {
        let languages = if report.name() == "text" { &UiLanguage::ALL[..] } else { &[UiLanguage::En] };
        for language in languages {
            for (name, sample) in [("findings", Sample::new(*language)), ("clean", Sample::clean(*language))]
            {
                let written = written(report.name(), &sample.run());
                compare(&format!("{name}.{}.{}", language.code(), report.name()), &written);
            }
        }
    }
}

#[test]
fn text_keeps_to_the_width_of_the_terminal() {
    for (language, width) in
        UiLanguage::ALL.into_iter().flat_map(|language| (74..120).map(move |width| (language, width)))
    {
        for line in written("text", &Run { width, ..Sample::new(language).run() }).lines() {
            // The table of locales needs 74. A place is never cut, so that it can be followed.
            let is_place = !line.trim_start().contains(' ');
            assert!(UnicodeWidthStr::width(line) <= width || is_place, "{width}: {line}");
        }
    }
}

#[test]
fn only_untranslated_texts_are_folded() {
    let mut sample = Sample::new(UiLanguage::En);
    sample.findings = vec![sample.findings[15].clone(); 30];
    assert_eq!(written("text", &sample.run()).matches("1540 here").count(), 30);
    for (check, shown) in [("untranslated", 10), ("missing-message", 10), ("empty-translation", 30)] {
        sample.findings.iter_mut().for_each(|finding| finding.check = check);
        assert_eq!(written("text", &sample.run()).matches("1540 here").count(), shown, "{check}");
    }
    sample.findings.truncate(11);
    sample.findings.iter_mut().for_each(|finding| finding.check = "untranslated");
    assert_eq!(
        written("text", &sample.run()).matches("1540 here").count(),
        11,
        "one line is not worth a fold"
    );
}

#[test]
fn colours_change_nothing_but_the_colours() {
    let sample = Sample::new(UiLanguage::En);
    let colored = written("text", &Run { color: true, ..sample.run() });
    assert!(colored.contains('\u{1b}'));
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), written("text", &sample.run()));
}

#[test]
fn json_has_each_finding_on_a_line_of_its_own() {
    let sample = Sample::new(UiLanguage::En);
    let text = written("json", &sample.run());
    let findings: Vec<&str> = text.lines().filter(|line| line.starts_with("{\"check\"")).collect();
    assert_eq!(findings.len(), sample.findings.len());
    for line in findings {
        serde_json::from_str::<Value>(line.trim_end_matches(',')).unwrap();
    }
    serde_json::from_str::<Value>(&text).unwrap();
}

#[test]
fn sarif_follows_the_oasis_schema() {
    for language in UiLanguage::ALL {
        for sample in [Sample::new(language), Sample::clean(language)] {
            assert_valid_sarif(&written("sarif", &sample.run()));
        }
    }
}

/// The report in `format`.
fn written(format: &str, run: &Run<'_>) -> String {
    let report = REPORTS.iter().find(|report| report.name() == format).unwrap();
    let mut out = Vec::new();
    report.write(run, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn assert_valid_sarif(text: &str) {
    static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
        // The published pattern of a language tag has a stray `]`, which not every reader of regular expressions takes.
        let schema = include_str!("../schemas/sarif-2.1.0.json").replace("{2}]?$", "{2}$");
        let schema = serde_json::from_str(&schema).unwrap();
        jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
    });
    let log: Value = serde_json::from_str(text).unwrap();
    let errors: Vec<String> =
        VALIDATOR.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

fn compare(name: &str, actual: &str) {
    let actual = actual.replace(env!("CARGO_PKG_VERSION"), "(version)");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report_formats/expected").join(name);
    if env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == actual, "{name} differs; now it is:\n{actual}");
}

//! Any source and target go through all the checks: as Fluent files, and as paragraphs of a statement. Every place that is
//! told stands in the file.

#![no_main]

use dilmanc::checks::{FluentFile, Pair, Policy, Project, check};
use dilmanc::ftl::{Resource, escape};
use dilmanc::locale::Locale;
use libfuzzer_sys::fuzz_target;

fn run(source: &str, target: &str, locales: [&str; 2], statement: bool) {
    let [from, to]: [Locale; 2] = locales.map(|tag| tag.parse().unwrap());
    let file = |path, locale, text| FluentFile::new(path, "s", locale, Resource::parse(text), true);
    let files = vec![file("locales/a/s.ftl", &from, source), file("locales/b/s.ftl", &to, target)];
    let pair = Pair {
        source: 0,
        target: Some(1),
        locale: &to,
        statement,
        date: None,
        target_path: "locales/b/s.ftl".to_owned(),
        unreadable: false,
    };
    let policy = Policy::default();
    let outcome = check(&Project::new(files, Vec::new(), vec![pair], Vec::new(), &policy));
    for finding in &outcome.findings {
        let text = if &*finding.location.path == "locales/a/s.ftl" { source } else { target };
        let lines = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let span = finding.location.span;
        assert!(span.start <= span.end && span.end.line <= lines, "{finding:?}");
    }
}

fuzz_target!(|input: (u8, &str, &str)| {
    let (way, source, target) = input;
    let tags = ["en", "az", "ru", "de"];
    let locales = [tags[usize::from(way & 3)], tags[usize::from(way >> 2 & 3)]];
    if locales[0] == locales[1] {
        return;
    }
    if way & 16 == 0 {
        return run(source, target, locales, false);
    }
    // One paragraph a line; a target that begins with its record.
    let paragraphs = |text: &str, record: bool| {
        let paragraph = |(at, line): (usize, &str)| {
            let record = if record { format!("# en: {}\n", line.trim()) } else { String::new() };
            format!("{record}p-{at:04} = {}\n\n", escape(line))
        };
        text.lines().enumerate().map(paragraph).collect::<String>()
    };
    run(&paragraphs(source, false), &paragraphs(target, way & 32 != 0), locales, true);
});

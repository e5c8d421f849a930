//! Any text as settings, as front matter and as a waiver.

#![no_main]

use dilmanc::catalog::WaiverLine;
use dilmanc::document::{Document, FORMATS};
use dilmanc::workspace::Settings;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(failures) = Settings::parse("dilmanc.yaml", text) {
        assert!(!failures.is_empty());
    }
    for document in [text.to_owned(), format!("---\n{text}\n---\nText\n")] {
        for format in FORMATS {
            let Ok(read) = Document::parse(&document, *format) else { continue };
            assert_eq!(read.splice(|_| None), document);
        }
    }
    for line in text.lines() {
        let waiver = WaiverLine { text: line.to_owned(), span: 0..line.len() };
        if let Ok(waiver) = waiver.parse() {
            let written = waiver.line();
            let again = written.trim_start_matches("# waive ").to_owned();
            let again = WaiverLine { span: 0..again.len(), text: again };
            assert_eq!(again.parse().expect("a waiver that was written is read").line(), written);
        }
    }
});

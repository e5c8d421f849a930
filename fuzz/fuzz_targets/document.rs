//! Any text is taken apart without a panic, comes back byte for byte, and keeps its shape when its own texts are put in.

#![no_main]

use dilmanc::document::{Document, FORMATS};
use dilmanc::segment::{segments, sentences};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for format in FORMATS {
        let Ok(document) = Document::parse(text, *format) else { continue };
        assert_eq!(document.splice(|_| None), text);
        let result = document.splice(|block| Some(block.text.clone()));
        let again = Document::parse(&result, *format).expect("own texts do no harm");
        let kinds = |document: &Document<'_>| document.blocks().iter().map(|block| block.kind).collect::<Vec<_>>();
        assert_eq!(kinds(&again), kinds(&document));
        for tag in ["az", "en", "ru", "zh"] {
            let locale = tag.parse().expect("a language tag");
            for segment in segments(&document) {
                assert_eq!(sentences(segment.text, &locale).concat(), segment.text);
            }
        }
    }
});

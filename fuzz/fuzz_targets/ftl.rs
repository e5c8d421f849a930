//! Any bytes, read as a Fluent file.

#![no_main]

#[path = "../../tests/ftl_support/mod.rs"]
mod support;

use dilmanc::ftl::decode;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = decode(bytes) {
        support::check(text);
    }
});

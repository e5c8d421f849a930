//! Keeps official statements in step in several languages.

pub mod document;
pub mod finding;
pub mod locale;
pub mod notice;
pub mod position;
pub mod segment;

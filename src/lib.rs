//! Keeps official statements in step in several languages.

pub mod facts;
pub mod finding;
pub mod locale;
pub mod notice;
pub mod position;

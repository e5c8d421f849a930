//! Keeps official statements in step in several languages.

pub mod ftl;
pub mod finding;
pub mod locale;
pub mod messages;
pub mod notice;
pub mod position;
pub mod report;

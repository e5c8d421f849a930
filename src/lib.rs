//! Keeps official statements in step in several languages.

pub mod locale;
pub mod position;
pub mod notice;
pub mod messages;
pub mod document;
pub mod segment;
pub mod ftl;
pub mod catalog;
pub mod sync;
pub mod facts;
pub mod anchors;
pub mod finding;
pub mod checks;
pub mod render;
pub mod report;
pub mod workspace;
pub mod cli;
pub mod commands;

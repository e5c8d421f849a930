//! Keeps official statements in step in several languages.
//!
//! A press office writes a statement; its paragraphs become Fluent messages, one file a language, that translators edit;
//! every change of the original is followed, everything that is untranslated, out of date or mismatched is told, and the
//! statement is rendered in the language asked for.
//!
//! ```text
//!            document            segment            sync
//! bytes ──▶ Document ──▶ Vec<Segment> ──▶ SyncPlan ──▶ patches ──▶ locales/<locale>/….ftl
//!                │                                                        │ ftl: Resource
//!                │                                                        ▼
//!                │                                      catalog: TranslationUnits ──▶ render ──▶ text, HTML
//!                │                                                        │
//!                └──────────────────────────────────────────────▶ checks ─┤ facts
//!                                                                         ▼
//!                                                       Findings, Summary ──▶ report ──▶ exit code
//! ```
//!
//! The modules below stand in the order in which data pass through them; each uses only those above it. Nothing but
//! [`workspace`] touches the disk, nothing but [`cli`] prints, and no stage writes prose: what is to be told is a
//! [`notice::Notice`], which [`messages`] puts into the user's language.
//!
//! ```
//! use dilmanc::document::{Document, format_of};
//! use dilmanc::segment::segments;
//!
//! let format = format_of("md").expect("Markdown is known");
//! let document = Document::parse("# Visit\n\nThe ministers met\nin Baku.\n", format).expect("no front matter to break");
//! let texts: Vec<&str> = segments(&document).iter().map(|segment| segment.text).collect();
//! assert_eq!(texts, ["Visit", "The ministers met in Baku."]);
//! ```

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
pub mod glossary;
pub mod finding;
pub mod checks;
pub mod pseudo;
pub mod render;
pub mod report;
pub mod workspace;
pub mod cli;
pub mod commands;

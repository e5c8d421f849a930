//! `dilmanc segment`: the paragraphs of documents, without a workspace.

use std::path::Path;

use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use serde::Serialize;

use crate::cli::{Command, Exit, Session, flag, many, option};
use crate::document::{Document, FORMATS, format_of};
use crate::locale::Locale;
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::position::{LineIndex, Position};
use crate::report::terminal;
use crate::segment::{segments, sentences};
use crate::workspace::read_file;

/// The paragraphs of documents.
pub(super) struct Segment;

/// A paragraph as `--format json` gives it.
#[derive(Serialize)]
struct Paragraph<'d> {
    kind: &'static str,
    line: usize,
    column: usize,
    words: usize,
    text: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sentences: Option<Vec<&'d str>>,
}

impl Command for Segment {
    fn name(&self) -> &'static str {
        "segment"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        let formats = PossibleValuesParser::new(["text", "json"]);
        command
            .arg(many("files", "arg-files", messages).value_name("FILE").required(true))
            .arg(flag("sentences", "arg-sentences", messages).long("sentences"))
            .arg(option("lang", "arg-lang", messages).long("lang").value_name("LOCALE"))
            .arg(
                option("format", "arg-format", messages)
                    .long("format")
                    .value_parser(formats)
                    .default_value("text"),
            )
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        let lang = match arguments.get_one::<String>("lang").map(|tag| tag.parse::<Locale>()).transpose() {
            Ok(lang) => lang,
            Err(error) => {
                let notice = Notice::new("settings-not-a-locale").with("value", error.0);
                return session.fail_all(&[Failure::new(notice)]);
            }
        };
        let as_json = arguments.get_one::<String>("format").is_some_and(|format| format == "json");
        for file in arguments.get_many::<String>("files").unwrap_or_default() {
            let shown = show(file, lang.as_ref(), arguments.get_flag("sentences"), as_json, session);
            if let Err(failure) = shown {
                session.fail(&failure);
            }
        }
        Exit::Success
    }
}

fn show(
    file: &str,
    lang: Option<&Locale>,
    with_sentences: bool,
    as_json: bool,
    session: &mut Session,
) -> Result<(), Failure> {
    let path = session.folder().join(file);
    let extension = Path::new(file).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let Some(format) = format_of(extension) else {
        let known: Vec<&str> = FORMATS.iter().flat_map(|format| format.extensions()).copied().collect();
        return Err(Failure::in_file(
            file,
            Notice::new("document-unknown-format").with("known", known.join(", ")),
        ));
    };
    let text = read_file(&path, file)?;
    let document = Document::parse(&text, format)
        .map_err(|failure| Failure { path: Some(file.to_owned()), ..failure })?;
    let locale = lang.or(document.lang()).cloned().unwrap_or_default();
    let lines = LineIndex::new(&text);
    let segments = segments(&document);
    let paragraphs: Vec<Paragraph<'_>> = segments
        .iter()
        .map(|segment| {
            let Position { line, column } = lines.position(document.blocks()[segment.block].range.start);
            Paragraph {
                kind: segment.kind.prefix(),
                line,
                column,
                words: segment.words,
                text: segment.text,
                note: segment.note,
                sentences: with_sentences.then(|| sentences(segment.text, &locale)),
            }
        })
        .collect();
    if as_json {
        let value = serde_json::json!({ "path": file, "paragraphs": paragraphs });
        session.line(&value.to_string());
    } else {
        print(file, &paragraphs, session);
    }
    Ok(())
}

fn print(file: &str, paragraphs: &[Paragraph<'_>], session: &mut Session) {
    let words = paragraphs.iter().map(|paragraph| paragraph.words).sum::<usize>();
    let notice = Notice::new("segment-summary")
        .with("path", file)
        .with("segments", paragraphs.len())
        .with("words", words);
    session.say(&notice);
    let width = session.width();
    for (number, paragraph) in paragraphs.iter().enumerate() {
        session.line("");
        let head = format!("{:>4}  {:<2} ", number + 1, paragraph.kind);
        let texts = paragraph.sentences.clone().unwrap_or_else(|| vec![paragraph.text]);
        for (at, text) in texts.iter().enumerate() {
            for (row, line) in terminal::wrap(&terminal::visible(text.trim()), width - 9).iter().enumerate() {
                let lead = if at == 0 && row == 0 {
                    head.as_str()
                } else if row == 0 {
                    "       · "
                } else {
                    "         "
                };
                session.line(&format!("{lead}{line}"));
            }
        }
    }
    session.line("");
}

//! `dilmanc explain`: what a check means, why it matters, how to mend or waive it.

use clap::ArgMatches;

use crate::checks::{CHECKS, find, nearest_check};
use crate::cli::{Command, Exit, Session, option};
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::report::terminal;

/// The manual of the checks.
pub(super) struct Explain;

/// Parts of a page after its title, in order, with the kind of message they are an attribute of.
const PARTS: [(&str, &str); 6] = [
    ("check", "what"),
    ("check", "why"),
    ("example", "wrong"),
    ("example", "right"),
    ("check", "mend"),
    ("check", "waive"),
];

impl Command for Explain {
    fn name(&self) -> &'static str {
        "explain"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        command.arg(option("check", "arg-check-id", messages).value_name("CHECK"))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        let Some(id) = arguments.get_one::<String>("check") else {
            list(session);
            return Exit::Success;
        };
        match find(id) {
            Some(check) => {
                page(check.meta(), session);
                Exit::Success
            }
            None => {
                let notice = match nearest_check(id) {
                    Some(nearest) => Notice::new("unknown-check-nearest").with("nearest", nearest),
                    None => Notice::new("unknown-check"),
                };
                session.fail_all(&[Failure::new(notice.with("check", id.as_str()))])
            }
        }
    }
}

fn list(session: &mut Session) {
    let mut group = None;
    let id_width = CHECKS.iter().map(|check| check.meta().id.len()).max().unwrap_or(0);
    for check in CHECKS {
        let meta = check.meta();
        if group.replace(meta.group) != Some(meta.group) {
            let heading = session.messages().text(&format!("group-{}", meta.group.name()));
            session.line(&format!("\n{heading}"));
        }
        let title = session.messages().text(&format!("check-{}", meta.id));
        let severity = session.messages().text(&format!("report-severity-{}", meta.severity.name()));
        let room = session.width().saturating_sub(id_width + 4);
        for (at, line) in terminal::wrap(&format!("{title} ({severity})"), room).iter().enumerate() {
            let id = if at == 0 { meta.id } else { "" };
            session.line(&format!("  {id:<id_width$}  {line}"));
        }
    }
}

fn page(meta: &crate::checks::Meta, session: &mut Session) {
    let title = session.messages().text(&format!("check-{}", meta.id));
    let severity = session.messages().text(&format!("report-severity-{}", meta.severity.name()));
    session.line(&format!("{} · {severity}", meta.id));
    session.line(&title);
    let width = session.width();
    for (message, part) in PARTS {
        let heading = session.messages().text(&format!("explain-{part}"));
        let text = session.messages().text(&format!("{message}-{}.{part}", meta.id));
        session.line(&format!("\n{heading}"));
        for paragraph in text.lines() {
            for line in terminal::wrap(&terminal::visible(paragraph), width - 2) {
                session.line(format!("  {line}").trim_end());
            }
        }
    }
}

//! `dilmanc sync`: brings the resources in step with the documents and says what happened.

use clap::ArgMatches;

use crate::catalog::word_diff;
use crate::cli::{Command, Exit, Progress, Session, flag, many};
use crate::messages::Messages;
use crate::notice::Notice;
use crate::report::terminal;
use crate::sync::Change;
use crate::workspace::{DocumentSync, SyncMode, SyncRun};

/// Documents → resources.
pub(super) struct Sync;

impl Command for Sync {
    fn name(&self) -> &'static str {
        "sync"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        command
            .arg(many("names", "arg-names", messages).value_name("NAME"))
            .arg(flag("dry-run", "arg-dry-run", messages).long("dry-run"))
            .arg(flag("check", "arg-sync-check", messages).long("check").conflicts_with("dry-run"))
            .arg(flag("prune", "arg-prune", messages).long("prune").conflicts_with_all(["dry-run", "check"]))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        let Some(workspace) = session.workspace_with_settings() else { return Exit::Failure };
        let names: Vec<String> = arguments.get_many("names").unwrap_or_default().cloned().collect();
        let only_say = arguments.get_flag("dry-run") || arguments.get_flag("check");
        let mode = match () {
            () if only_say => SyncMode::DryRun,
            () if arguments.get_flag("prune") => SyncMode::Prune,
            () => SyncMode::Write,
        };
        let progress = Progress::start(session.messages(), session.quiet());
        let result = workspace.sync(&names, mode, &|done, all| progress.at(done, all));
        drop(progress);
        let run = match result {
            Ok(run) => run,
            Err(failures) => return session.fail_all(&failures),
        };
        report(&run, mode, session);
        session.fail_all(&run.failures);
        if arguments.get_flag("check") && run.changes_anything() { Exit::Findings } else { Exit::Success }
    }
}

fn report(run: &SyncRun, mode: SyncMode, session: &mut Session) {
    if !session.quiet() {
        for document in &run.documents {
            report_document(document, session);
        }
        for path in &run.orphans {
            let key = if mode == SyncMode::Prune { "sync-pruned" } else { "sync-orphan" };
            session.say(&Notice::new(key).with("path", path.as_str()));
        }
    }
    let files: usize = run.documents.iter().map(|document| document.written.len()).sum();
    if files == 0 && !run.failures.is_empty() {
        return;
    }
    let key = match (files, mode) {
        (0, _) => "sync-in-step",
        (_, SyncMode::DryRun) => "sync-would-write",
        _ => "sync-written",
    };
    session.say(&Notice::new(key).with("documents", run.documents.len()).with("files", files));
}

/// Changes of one kind that are listed one by one before the rest is only counted.
const LISTED: usize = 100;

fn report_document(document: &DocumentSync, session: &mut Session) {
    if document.written.is_empty() {
        return;
    }
    session.line(&document.path);
    if let Some(from) = &document.renamed_from {
        session.say(&Notice::new("sync-renamed").with("from", from.as_str()));
    }
    let is_new =
        document.kept == 0 && document.changes.iter().all(|change| matches!(change, Change::Added { .. }));
    if is_new && !document.changes.is_empty() {
        session.say(&Notice::new("sync-new").with("count", document.changes.len()));
        return;
    }
    if document.kept > 0 {
        session.say(&Notice::new("sync-kept").with("count", document.kept));
    }
    for change in document.changes.iter().take(LISTED) {
        let (notice, detail) = describe(change);
        session.say(&notice);
        if let Some(detail) = detail {
            let width = session.width();
            for line in terminal::wrap(&terminal::visible(&detail), width - 6) {
                session.line(&format!("      {line}"));
            }
        }
    }
    if document.changes.len() > LISTED {
        session.say(&Notice::new("sync-more").with("count", document.changes.len() - LISTED));
    }
}

fn describe(change: &Change) -> (Notice, Option<String>) {
    let notice = |key: &'static str, id: &str| Notice::new(key).with("id", id);
    match change {
        Change::Edited { id, old, new } => (notice("sync-edited", id), Some(word_diff(old, new))),
        Change::Moved { id } => (notice("sync-moved", id), None),
        Change::Added { id } => (notice("sync-added", id), None),
        Change::Split { id, from } => (notice("sync-split", id).with("from", from.as_str()), None),
        Change::Merged { id, into } => (notice("sync-merged", id).with("into", into.as_str()), None),
        Change::Removed { id } => (notice("sync-removed", id), None),
        Change::Revived { id } => (notice("sync-revived", id), None),
    }
}

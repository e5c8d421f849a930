//! `dilmanc render`: documents in the languages asked for.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::builder::PossibleValuesParser;

use super::values;
use crate::cli::{Command, Exit, Session, locales, many, option};
use crate::locale::Locale;
use crate::messages::Messages;
use crate::notice::{Failure, Notice};
use crate::render::{Fallback, Missing, OUTPUTS, Stale, output_of};
use crate::workspace::{RenderRequest, RenderRun, Workspace};

/// Document + resources → text.
pub(super) struct Render;

impl Command for Render {
    fn name(&self) -> &'static str {
        "render"
    }

    fn arguments(&self, command: clap::Command, messages: &Messages) -> clap::Command {
        let choice = |id: &'static str, key: &str, names: Vec<&'static str>| {
            let default = names.first().copied().unwrap_or_default();
            option(id, key, messages)
                .long(id)
                .value_parser(PossibleValuesParser::new(names))
                .default_value(default)
        };
        let outputs = OUTPUTS.iter().map(|output| output.name()).collect();
        let missing = Missing::ALL.iter().map(|(name, _)| *name).collect();
        let stale = Stale::ALL.iter().map(|(name, _)| *name).collect();
        command
            .arg(many("names", "arg-names", messages).value_name("NAME"))
            .arg(
                many("locale", "arg-render-locale", messages)
                    .long("locale")
                    .value_name("LOCALE")
                    .required(true),
            )
            .arg(choice("to", "arg-render-to", outputs))
            .arg(option("output", "arg-render-output", messages).short('o').long("output").value_name("PATH"))
            .arg(choice("missing", "arg-render-missing", missing))
            .arg(choice("stale", "arg-render-stale", stale))
    }

    fn run(&self, arguments: &ArgMatches, session: &mut Session) -> Exit {
        match rendered(arguments, session) {
            Ok(exit) => exit,
            Err(failures) => session.fail_all(&failures),
        }
    }
}

fn rendered(arguments: &ArgMatches, session: &mut Session) -> Result<Exit, Vec<Failure>> {
    let Some(workspace) = session.workspace_with_settings() else { return Ok(Exit::Failure) };
    let names: Vec<String> = arguments.get_many("names").unwrap_or_default().cloned().collect();
    let locales = wanted_locales(arguments)?;
    // Who names nothing means all there are, and that may be one.
    let count = if names.is_empty() { workspace.documents().0.len() } else { names.len() };
    let several = count > 1 || locales.as_ref().is_none_or(|locales| locales.len() > 1);
    let place = arguments.get_one::<String>("output").map(|path| Place::new(path, several, session.folder()));
    if several && place.is_none() {
        return Err(vec![Failure::new(Notice::new("render-needs-folder"))]);
    }
    let word = |id: &str| arguments.get_one::<String>(id).map_or("", String::as_str);
    let Some(output) = output_of(word("to")) else { return Ok(Exit::Failure) };
    let fallback =
        Fallback { missing: named(Missing::ALL, word("missing")), stale: named(Stale::ALL, word("stale")) };
    let request = RenderRequest { names: &names, locales: locales.as_deref(), output, fallback };
    let run = workspace.render(&request)?;
    for path in &run.unsynced {
        session.tell(&Notice::new("render-unsynced").with("path", path.as_str()));
    }
    session.fail_all(&run.failures);
    if !run.refused.is_empty() {
        run.refused.iter().for_each(|refused| session.complain(refused));
        return Ok(Exit::Findings);
    }
    write(&run, place.as_ref(), &workspace, session);
    Ok(Exit::Success)
}

/// The choice of this name.
fn named<T: Copy + Default>(choices: [(&str, T); 4], name: &str) -> T {
    choices.iter().find(|(known, _)| *known == name).map(|(_, choice)| *choice).unwrap_or_default()
}

/// The locales asked for, each once; none for all of them.
fn wanted_locales(arguments: &ArgMatches) -> Result<Option<Vec<Locale>>, Vec<Failure>> {
    let tags = values(arguments, "locale");
    if tags.iter().any(|tag| tag == "all") {
        return Ok(None);
    }
    let mut wanted: Vec<Locale> = Vec::new();
    for locale in locales(&tags)? {
        if !wanted.contains(&locale) {
            wanted.push(locale);
        }
    }
    Ok(Some(wanted))
}

/// Where renderings go.
enum Place {
    /// The only one there is.
    File(PathBuf),
    /// A folder, each under its own name.
    Folder(PathBuf),
}

impl Place {
    /// What `-o` means: a folder for several renderings, for a path that ends like one, and where one is.
    fn new(given: &str, several: bool, folder: &Path) -> Self {
        let path = folder.join(given);
        if several || given.ends_with(['/', std::path::MAIN_SEPARATOR]) || path.is_dir() {
            Self::Folder(path)
        } else {
            Self::File(path)
        }
    }
}

fn write(run: &RenderRun, place: Option<&Place>, workspace: &Workspace, session: &mut Session) {
    for rendering in &run.renderings {
        let path = match place {
            None => {
                session.document(&rendering.text);
                continue;
            }
            Some(Place::File(path)) => path.clone(),
            Some(Place::Folder(folder)) => folder.join(rendering.file_name()),
        };
        let shown = path.strip_prefix(".").unwrap_or(&path).display().to_string();
        match workspace.write_rendering(&path, &shown, &rendering.text) {
            Ok(()) => session.tell(&Notice::new("render-written").with("path", shown)),
            Err(failure) => session.fail(&failure),
        }
    }
}

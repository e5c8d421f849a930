//! Reads every `.ftl` file below a folder, gives every message in turn a new value, and looks whether any other byte changed.
//!
//! ```sh
//! cargo run --release --example roundtrip -- path/to/locales
//! ```

#![expect(clippy::print_stdout, reason = "the figures are the purpose")]

#[path = "../tests/ftl_support/mod.rs"]
mod support;

use std::error::Error;
use std::time::{Duration, Instant};
use std::{env, fs};

use dilmanc::ftl::{Definition, Patch, ProblemKind, Resource, Value, apply, decode};
use walkdir::WalkDir;

/// What was read and tried.
#[derive(Default)]
struct Figures {
    files: usize,
    bytes: usize,
    entries: usize,
    definitions: usize,
    edits: usize,
    syntax_errors: usize,
    other_problems: usize,
    reading: Duration,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::args_os().nth(1).ok_or("which folder?")?;
    let mut figures = Figures::default();
    for file in WalkDir::new(root).sort_by_file_name() {
        let file = file?;
        if file.path().extension().is_some_and(|extension| extension == "ftl") {
            let bytes = fs::read(file.path())?;
            let text = decode(&bytes).map_err(|error| format!("{}: {error}", file.path().display()))?;
            let changed = figures.file(text);
            changed.map_err(|error| format!("{}: {error}", file.path().display()))?;
        }
    }
    println!("{} files, {} bytes, read in {} ms", figures.files, figures.bytes, figures.reading.as_millis());
    println!("{} entries, {} of them messages and terms", figures.entries, figures.definitions);
    println!("{} syntax errors, {} other problems", figures.syntax_errors, figures.other_problems);
    println!("{} edits, no other byte changed", figures.edits);
    Ok(())
}

impl Figures {
    fn file(&mut self, text: &str) -> Result<(), Box<dyn Error>> {
        support::check(text);
        let start = Instant::now();
        let resource = Resource::parse(text);
        self.reading += start.elapsed();
        self.files += 1;
        self.bytes += text.len();
        self.entries += resource.entries().len();
        for problem in resource.problems() {
            match problem.kind {
                ProblemKind::Syntax(_) => self.syntax_errors += 1,
                _ => self.other_problems += 1,
            }
        }
        let before = slices(&resource);
        for (at, entry) in resource.entries().iter().enumerate() {
            let Some(definition) = entry.definition() else { continue };
            self.definitions += 1;
            for (nth, value) in values(definition).enumerate() {
                let patch = Patch { span: value.span.clone(), text: "{ \"new\" }".to_owned() };
                let edited = apply(text, &[patch])?;
                let resource = Resource::parse(&edited);
                let after = slices(&resource);
                let same =
                    after.len() == before.len() && (0..after.len()).all(|i| i == at || before[i] == after[i]);
                let new = resource.entries()[at].definition().and_then(|changed| values(changed).nth(nth));
                if !same || new.is_none_or(|value| value.source != "{ \"new\" }") {
                    return Err(format!("a new value of {} changes more than that", definition.key()).into());
                }
                self.edits += 1;
            }
        }
        Ok(())
    }
}

fn values<'d, 't>(definition: &'d Definition<'t>) -> impl Iterator<Item = &'d Value<'t>> {
    definition.value.iter().chain(definition.attributes.iter().map(|attribute| &attribute.value))
}

fn slices<'t>(resource: &Resource<'t>) -> Vec<&'t str> {
    resource.entries().iter().map(|entry| &resource.text()[entry.span.clone()]).collect()
}

//! A statement of 10,000 paragraphs through every stage: what runs on every save and every push.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a benchmark that cannot be set up has nothing to measure"
)]

use std::fmt::Write;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dilmanc::checks::{Edit, Recheck};
use dilmanc::document::{Document, format_of};
use dilmanc::ftl::{Resource, apply};
use dilmanc::locale::Locale;
use dilmanc::segment::segments;
use dilmanc::sync::{Parked, SyncPlan, TargetEdit, new_target, plan, source_text, target_patches};
use dilmanc::workspace::{Scope, Workspace};

const PARAGRAPHS: usize = 10_000;
const PATH: &str = "statements/s.txt";

/// Paragraphs of some sixty words out of a vocabulary with frequent and rare words, as prose has them.
fn text(changed: impl Fn(usize) -> bool) -> String {
    let mut text = String::new();
    for k in 0..PARAGRAPHS {
        for i in 0..60usize {
            let dice = (k * 7919 + i * 104_729 + 13) % 20_011;
            let word = if dice.is_multiple_of(3) { dice } else { dice % 200 };
            let _ = write!(text, "{}word{word}", if i == 0 { "" } else { " " });
        }
        text.push_str(if changed(k) { " amended.\n\n" } else { ".\n\n" });
    }
    text
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a language tag")
}

fn parse(text: &str) -> Document<'_> {
    Document::parse(text, format_of("txt").expect("plain text")).expect("no front matter")
}

fn planned(text: &str, old: Option<&str>, then: impl FnOnce(&SyncPlan<'_>)) {
    let document = parse(text);
    let segments = segments(&document);
    let old = old.map(Resource::parse);
    then(&plan(&segments, old.as_ref(), &Parked::default()));
}

fn target(plan: &SyncPlan<'_>, old: Option<&str>) -> String {
    let (source, target) = (locale("en"), locale("az"));
    let edit = TargetEdit {
        document: PATH,
        source: &source,
        target: &target,
        units: &plan.units,
        before: None,
        adopt: false,
    };
    match old.map(Resource::parse) {
        None => new_target(&edit),
        Some(resource) => apply(resource.text(), &target_patches(&resource, &edit))
            .expect("patches of one sync never overlap"),
    }
}

/// The translation of everything, as a person would leave it.
fn translate(target: &str) -> String {
    let line = |line: &str| match line.strip_prefix("# p-").and_then(|rest| rest.strip_suffix(" =")) {
        Some(id) => format!("p-{id} = Bu, {id} abzasının tərcüməsidir.\n"),
        None => format!("{line}\n"),
    };
    target.lines().map(line).collect()
}

fn stages(c: &mut Criterion) {
    let (first, some, all) = (text(|_| false), text(|k| k.is_multiple_of(100)), text(|_| true));
    let mut source = String::new();
    let mut translated = String::new();
    planned(&first, None, |plan| {
        source = source_text(PATH, &plan.units, None);
        translated = translate(&target(plan, None));
    });
    let mut group = c.benchmark_group("10,000 paragraphs");
    group.sample_size(10);
    group.bench_function("segment", |b| b.iter(|| segments(&parse(black_box(&first))).len()));
    group.bench_function("parse a target", |b| {
        b.iter(|| Resource::parse(black_box(&translated)).entries().len())
    });
    for (name, text) in
        [("plan, nothing changed", &first), ("plan, 1 % edited", &some), ("plan, all edited", &all)]
    {
        group.bench_function(name, |b| {
            b.iter(|| planned(text, Some(&source), |plan| assert!(black_box(plan.kept) <= PARAGRAPHS)))
        });
    }
    group.bench_function("patch a target, 1 % edited", |b| {
        b.iter(|| planned(&some, Some(&source), |plan| assert!(!target(plan, Some(&translated)).is_empty())));
    });
    let folder = tempfile::tempdir().expect("a temporary folder");
    let workspace = Workspace::open(folder.path()).expect("no settings to be wrong");
    let files = [
        ("dilmanc.yaml", "source: en\ntargets: [az, ru]\n"),
        (PATH, &first),
        ("locales/en/statements/s.ftl", &source),
    ];
    let targets = ["az", "ru"].map(|tag| format!("locales/{tag}/statements/s.ftl"));
    let targets = targets.iter().map(|path| (path.as_str(), translated.as_str()));
    for (path, text) in files.into_iter().chain(targets) {
        workspace.write(path, text).expect("the folder can be written");
    }
    let workspace = Workspace::open(folder.path()).expect("the settings are right");
    group.bench_function("check", |b| {
        b.iter(|| workspace.load(&Scope::default()).expect("everything").0.check().0.findings.len());
    });
    let (tree, _) = workspace.load(&Scope::default()).expect("everything");
    let (project, _) = tree.project();
    let recheck = Recheck::new(&project, "statements/s").expect("the statement");
    let unit = project.files.iter().find(|file| file.path == "locales/az/statements/s.ftl");
    let entries = unit.map_or(&[][..], |file| file.resource.entries());
    let entry = &entries[entries.len() / 2];
    let key = entry.definition().expect("a translation").key();
    let edited = format!("{} 5 min", &translated[entry.span.clone()]);
    let az = locale("az");
    group.bench_function("check one edited paragraph", |b| {
        b.iter(|| recheck.unit(&key, Some(Edit { locale: &az, entry: black_box(&edited) })).len());
    });
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);

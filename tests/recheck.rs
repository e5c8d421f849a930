//! A unit checked by itself gives what the whole check says of it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use dilmanc::checks::{Edit, Recheck};
use dilmanc::finding::Finding;
use dilmanc::locale::Locale;
use dilmanc::workspace::{Scope, SyncMode, Workspace};

const AZ: &str = "locales/az/statements/s.ftl";

/// Paragraphs in three languages; every seventh is wrong somewhere.
fn paragraphs() -> Vec<[String; 3]> {
    let right = |n: usize| {
        [
            format!(
                "On {} March 2019 the ministers of {n} countries met in Geneva and signed {} documents.",
                n % 28 + 1,
                n * 3
            ),
            format!(
                "{} mart 2019-cu ildə {n} ölkənin nazirləri Cenevrədə görüşərək {} sənəd imzalayıblar.",
                n % 28 + 1,
                n * 3
            ),
            format!(
                "{} марта 2019 года министры {n} стран встретились в Женеве и подписали {} документов.",
                n % 28 + 1,
                n * 3
            ),
        ]
    };
    let mut all: Vec<[String; 3]> = (5..45).map(right).collect();
    all[7][1] = all[7][1].replace("2019", "2018");
    all[14][2] = format!("{} {}", all[14][2], "«Конец.");
    all[21][1] = all[22][1].clone();
    all[28][1] = all[28][1].replace(" sənəd", "  sənəd sənəd");
    all[35][1] = all[35][0].clone();
    all
}

fn workspace(folder: &Path) -> Workspace {
    let workspace = Workspace::with_settings(folder, Default::default());
    let texts = paragraphs();
    let source: Vec<&str> = texts.iter().map(|[en, ..]| en.as_str()).collect();
    workspace.write("statements/s.txt", &(source.join("\n\n") + "\n")).unwrap();
    assert!(workspace.sync(&[], SyncMode::Write, &|_, _| ()).unwrap().failures.is_empty());
    for (at, locale) in [(1, "az"), (2, "ru")] {
        let path = format!("locales/{locale}/statements/s.ftl");
        let mut left = texts.iter().enumerate();
        let slots = workspace.read(&path).unwrap();
        let filled = slots.lines().map(|line| {
            match line.strip_prefix("# p-").and_then(|slot| slot.strip_suffix(" =")) {
                // The last one stays untranslated.
                Some(id) => match left.next().filter(|(index, _)| *index + 1 < texts.len()) {
                    Some((_, text)) => format!("p-{id} = {}", text[at]),
                    None => line.to_owned(),
                },
                None => line.to_owned(),
            }
        });
        workspace.write(&path, &(filled.collect::<Vec<_>>().join("\n") + "\n")).unwrap();
    }
    workspace
}

fn of_unit(findings: &[Finding], key: &str) -> Vec<Finding> {
    findings.iter().filter(|finding| finding.id.as_deref() == Some(key)).cloned().collect()
}

fn keys(workspace: &Workspace) -> Vec<String> {
    let text = workspace.read("locales/en/statements/s.ftl").unwrap();
    text.lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect()
}

#[test]
fn every_unit_alone_gives_what_the_whole_check_says_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    let (tree, failures) = workspace.load(&Scope::default()).unwrap();
    assert!(failures.is_empty());
    let (project, _) = tree.project();
    let whole = tree.check().0.findings;
    let recheck = Recheck::new(&project, "statements/s").unwrap();
    let keys = keys(&workspace);
    assert_eq!(keys.len(), 40);
    let mut found = 0;
    for key in keys {
        let alone = recheck.unit(&key, None);
        found += alone.len();
        assert_eq!(alone, of_unit(&whole, &key), "{key}");
    }
    assert!(found > 6, "{found}");
}

#[test]
fn an_edit_gives_what_the_whole_check_says_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    let (tree, _) = workspace.load(&Scope::default()).unwrap();
    let (project, _) = tree.project();
    let recheck = Recheck::new(&project, "statements/s").unwrap();
    let az: Locale = "az".parse().unwrap();
    let before = workspace.read(AZ).unwrap();
    let key = keys(&workspace).swap_remove(10);
    let start = before.find(&format!("{key} = ")).unwrap();
    let start = before[..start].rfind("\n\n").unwrap() + 2;
    let entry = &before[start..start + before[start..].find("\n\n").unwrap()];
    for (old, new) in [
        ("2019", "2016"),
        ("görüşərək", "görüşərək görüşərək"),
        ("sənəd", "{ $x"),
        ("Cenevrədə", "Cenevrədə"),
    ] {
        let edited = entry.replace(old, new);
        workspace.write(AZ, &before.replace(entry, &edited)).unwrap();
        let whole = workspace.load(&Scope::default()).unwrap().0.check().0.findings;
        let expected = of_unit(&whole, &key);
        let alone = recheck.unit(&key, Some(Edit { locale: &az, entry: &edited }));
        let told: Vec<Finding> = alone.iter().filter(|finding| finding.id.is_some()).cloned().collect();
        assert_eq!(told, expected, "{new}");
        assert_eq!(alone.is_empty(), old == new, "{new}");
        assert!(new != "{ $x" || alone.iter().any(|finding| finding.check == "syntax-error"));
    }
}

#[test]
fn a_person_may_be_left_out_where_the_document_introduced_her_before() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::with_settings(folder.path(), Default::default());
    let mut texts =
        vec![["The ministers met in Geneva today.", "Nazirlər bu gün Cenevrədə görüşüblər."]; 14];
    texts[0] = ["Director Elnur Mammadov opened the meeting.", "Görüşü direktor Elnur Məmmədov açıb."];
    texts[1] = ["Ambassador Boris Karpov thanked the hosts.", "Səfir ev sahiblərinə təşəkkür edib."];
    texts[4] = ["Ambassador Boris Karpov left.", "Səfir Boris Karpov yola düşüb."];
    texts[12] = ["Director Elnur Mammadov closed the meeting.", "Görüşü direktor bağlayıb."];
    for (at, locale) in ["en", "az"].into_iter().enumerate() {
        let messages = texts.iter().zip(10..).map(|(text, number)| format!("p-aa{number} = {}\n", text[at]));
        let text = format!("### statements/s.txt\n\n{}", messages.collect::<String>());
        workspace.write(&format!("locales/{locale}/statements/s.ftl"), &text).unwrap();
    }
    let (tree, _) = workspace.load(&Scope::default()).unwrap();
    let (project, _) = tree.project();
    let whole = tree.check().0.findings;
    let recheck = Recheck::new(&project, "statements/s").unwrap();
    let missing = |findings: &[Finding]| findings.iter().any(|finding| finding.check == "name-missing");
    for (key, is_missing) in [("p-aa10", false), ("p-aa11", true), ("p-aa14", false), ("p-aa22", false)] {
        assert_eq!(missing(&of_unit(&whole, key)), is_missing, "{key}");
        assert_eq!(missing(&recheck.unit(key, None)), is_missing, "{key} alone");
    }
}

#[test]
fn what_does_not_exist_has_no_findings() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    let (tree, _) = workspace.load(&Scope::default()).unwrap();
    let (project, _) = tree.project();
    assert!(Recheck::new(&project, "statements/other").is_none());
    assert!(Recheck::new(&project, "statements/s").unwrap().unit("p-none", None).is_empty());
}

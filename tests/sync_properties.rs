//! Nothing a translator wrote is ever lost; `sync` twice is `sync` once; what a change does not touch stays as it is to the
//! byte. Over random sequences of edits of the source and of the translation.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use dilmanc::catalog::{definitions, own_lines};
use dilmanc::document::{Document, format_of};
use dilmanc::ftl::{Resource, apply};
use dilmanc::locale::Locale;
use dilmanc::segment::segments;
use dilmanc::sync::{Change, Parked, TargetEdit, kind_of, new_target, plan, source_text, target_patches};
use proptest::prelude::*;
use proptest::sample::Index;

/// A workspace of one document and one target, in memory.
#[derive(Clone, Debug, Default)]
struct World {
    paragraphs: Vec<String>,
    width: Option<usize>,
    /// It is Markdown, in which a line may end inside a paragraph.
    markdown: bool,
    source: Option<String>,
    target: Option<String>,
    /// Everything a translator wrote: every one of these stays in the target for ever.
    written: Vec<String>,
}

/// What somebody does between two syncs.
#[derive(Clone, Debug)]
enum Edit {
    Insert(Index, String),
    Delete(Index),
    Move(Index, Index),
    Swap(Index),
    Duplicate(Index, Index),
    Split(Index),
    Merge(Index),
    Words(Index, u8, u64),
    Wrap(Option<usize>),
    Translate(Index),
    Comment(Index),
    BlankLine(Index),
    GlueSlots,
    Reorder(Index),
    CrLf(bool),
    Revert(Index),
}

fn word(seed: u64) -> String {
    let syllables = ["ba", "ku", "se", "ri", "mo", "ta", "lin", "qə", "şa", "ür"];
    let pick = |n: u64| syllables[(n % 10) as usize];
    format!("{}{}{}", pick(seed), pick(seed / 10), if seed.is_multiple_of(3) { pick(seed / 100) } else { "" })
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(0u64..900, 3..40)
        .prop_map(|seeds| seeds.into_iter().map(word).collect::<Vec<_>>().join(" ") + ".")
}

fn edit() -> impl Strategy<Value = Edit> {
    let index = any::<Index>;
    prop_oneof![
        3 => (index(), text()).prop_map(|(i, t)| Edit::Insert(i, t)),
        3 => index().prop_map(Edit::Delete),
        2 => (index(), index()).prop_map(|(a, b)| Edit::Move(a, b)),
        1 => index().prop_map(Edit::Swap),
        1 => (index(), index()).prop_map(|(a, b)| Edit::Duplicate(a, b)),
        2 => index().prop_map(Edit::Split),
        2 => index().prop_map(Edit::Merge),
        4 => (index(), 1u8..60, any::<u64>()).prop_map(|(i, share, seed)| Edit::Words(i, share, seed)),
        1 => proptest::option::of(20usize..90).prop_map(Edit::Wrap),
        8 => index().prop_map(Edit::Translate),
        2 => index().prop_map(Edit::Comment),
        1 => index().prop_map(Edit::BlankLine),
        1 => Just(Edit::GlueSlots),
        1 => index().prop_map(Edit::Reorder),
        1 => any::<bool>().prop_map(Edit::CrLf),
        1 => index().prop_map(Edit::Revert),
    ]
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

impl World {
    fn document(&self) -> String {
        let wrap = |paragraph: &String| match self.width {
            None => paragraph.clone(),
            Some(width) => paragraph.split(' ').fold(String::new(), |text, word| {
                let column =
                    text.chars().count() - text.rfind('\n').map_or(0, |at| text[..at].chars().count() + 1);
                let gap = if text.is_empty() {
                    ""
                } else if column + word.len() > width {
                    "\n"
                } else {
                    " "
                };
                text + gap + word
            }),
        };
        self.paragraphs.iter().map(wrap).collect::<Vec<_>>().join("\n\n") + "\n"
    }

    /// One sync; returns whether it changed anything.
    fn sync(&mut self) -> bool {
        let text = self.document();
        let format = format_of(if self.markdown { "md" } else { "txt" }).unwrap();
        let document = Document::parse(&text, format).unwrap();
        let segments = segments(&document);
        let (en, az) = (locale("en"), locale("az"));
        let old_source = self.source.clone();
        let old = old_source.as_deref().map(Resource::parse);
        let target_text = self.target.clone();
        let target = target_text.as_deref().map(Resource::parse);
        let mut parked = Parked::default();
        target.iter().for_each(|target| parked.read(target, &en));
        let plan = plan(&segments, old.as_ref(), &parked);
        let source = source_text("statements/s.txt", &plan.units, old.as_ref());
        let edit = TargetEdit {
            document: "statements/s.txt",
            source: &en,
            target: &az,
            units: &plan.units,
            before: old.as_ref(),
            adopt: false,
        };
        let new = match &target {
            None => new_target(&edit),
            Some(target) => apply(target.text(), &target_patches(target, &edit)).unwrap(),
        };
        let changed =
            self.source.as_deref() != Some(source.as_str()) || self.target.as_deref() != Some(new.as_str());
        self.source = Some(source);
        self.target = Some(new);
        changed
    }

    fn apply(&mut self, edit: &Edit, number: usize) {
        let n = self.paragraphs.len();
        match edit {
            Edit::Insert(at, text) => self.paragraphs.insert(at.index(n + 1), text.clone()),
            Edit::Delete(at) if n > 1 => drop(self.paragraphs.remove(at.index(n))),
            Edit::Move(from, to) if n > 1 => {
                let paragraph = self.paragraphs.remove(from.index(n));
                self.paragraphs.insert(to.index(n), paragraph);
            }
            Edit::Swap(at) if n > 1 => self.paragraphs.swap(at.index(n - 1), at.index(n - 1) + 1),
            Edit::Duplicate(from, to) if n > 0 => {
                let copy = self.paragraphs[from.index(n)].clone();
                self.paragraphs.insert(to.index(n + 1), copy);
            }
            Edit::Split(at) if n > 0 => {
                let paragraph = &self.paragraphs[at.index(n)];
                let middle = paragraph.match_indices(' ').map(|(i, _)| i).find(|i| *i > paragraph.len() / 2);
                if let Some(middle) = middle {
                    let (first, second) =
                        (paragraph[..middle].to_owned(), paragraph[middle + 1..].to_owned());
                    self.paragraphs.splice(at.index(n)..=at.index(n), [first, second]);
                }
            }
            Edit::Merge(at) if n > 1 => {
                let at = at.index(n - 1);
                let merged = format!("{} {}", self.paragraphs[at], self.paragraphs[at + 1]);
                self.paragraphs.splice(at..=at + 1, [merged]);
            }
            Edit::Words(at, share, seed) if n > 0 => {
                let paragraph = &mut self.paragraphs[at.index(n)];
                let words = paragraph.split(' ').enumerate().map(|(i, old)| {
                    let dice = seed.wrapping_add(i as u64 + 1).wrapping_mul(6364136223846793005) >> 33;
                    if dice % 100 < u64::from(*share) { word(dice % 900) } else { old.to_owned() }
                });
                *paragraph = words.collect::<Vec<_>>().join(" ");
            }
            Edit::Wrap(width) => self.width = *width,
            _ => self.translate(edit, number),
        }
    }

    fn translate(&mut self, edit: &Edit, number: usize) {
        let Some(target) = &mut self.target else { return };
        let end = if target.contains("\r\n") { "\r\n" } else { "\n" };
        match edit {
            Edit::Translate(at) => {
                let slots: Vec<&str> =
                    target.lines().filter(|line| line.starts_with("# p-") && line.ends_with(" =")).collect();
                if slots.is_empty() {
                    return;
                }
                let slot = slots[at.index(slots.len())].to_owned();
                let translation = format!("tərcümə{number}x mətni");
                *target = target.replacen(&slot, &format!("{} {translation}", &slot[2..]), 1);
                self.written.push(translation);
            }
            Edit::Comment(at) => {
                let places: Vec<usize> = target.match_indices("\np-").map(|(i, _)| i + 1).collect();
                if !places.is_empty() {
                    let comment = format!("qeyd{number}x");
                    target.insert_str(places[at.index(places.len())], &format!("# {comment}{end}"));
                    self.written.push(comment);
                }
            }
            Edit::BlankLine(at) => {
                let breaks: Vec<usize> =
                    target.match_indices(&format!("{end}{end}")).map(|(i, _)| i).collect();
                if !breaks.is_empty() {
                    target.insert_str(breaks[at.index(breaks.len())], end);
                }
            }
            Edit::GlueSlots => {
                *target = target.replace(&format!(" ={end}{end}# en"), &format!(" ={end}# en"))
            }
            Edit::Reorder(at) => {
                let mut blocks: Vec<&str> = target.split(&format!("{end}{end}")).collect();
                let movable =
                    blocks.iter().position(|block| block.starts_with("##") && !block.starts_with("###"));
                let movable = movable.unwrap_or(blocks.len());
                if movable > 3 {
                    let block = blocks.remove(1 + at.index(movable - 1));
                    blocks.insert(1, block);
                    *target = blocks.join(&format!("{end}{end}"));
                }
            }
            Edit::CrLf(on) => {
                let plain = target.replace("\r\n", "\n");
                *target = if *on { plain.replace('\n', "\r\n") } else { plain };
            }
            Edit::Revert(at) => {
                // A paragraph comes back: its translation must be there again.
                let kept: Vec<String> = target
                    .lines()
                    .filter_map(|line| line.strip_prefix("# en: "))
                    .map(str::to_owned)
                    .collect();
                if !kept.is_empty() {
                    self.paragraphs.push(kept[at.index(kept.len())].clone());
                }
            }
            _ => {}
        }
    }

    /// Bytes of every translation by id, comments of its own included.
    fn units(&self) -> BTreeMap<String, (String, String)> {
        let (source, target) = (self.source.as_deref().unwrap_or(""), self.target.as_deref().unwrap_or(""));
        let (source, target) = (Resource::parse(source), Resource::parse(target));
        let en = locale("en");
        definitions(&target)
            .filter_map(|(at, definition)| {
                let lines = own_lines(&target.entries()[at], &en, |id| kind_of(id).is_some());
                let start = lines.first().map_or(definition.span.start, |line| line.span.start);
                let text = target.text()[start..definition.span.end].to_owned();
                Some((definition.id.to_owned(), (source.definition(definition.id)?.body.to_owned(), text)))
            })
            .collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost(start in proptest::collection::vec(text(), 1..14), rounds in proptest::collection::vec(proptest::collection::vec(edit(), 0..5), 1..9)) {
        let mut world = World { paragraphs: start, ..World::default() };
        world.sync();
        let mut number = 0;
        for round in &rounds {
            for edit in round {
                number += 1;
                world.apply(edit, number);
            }
            let before = world.units();
            world.sync();
            let after = world.units();
            let target = world.target.clone().unwrap();
            let parsed = Resource::parse(&target);
            prop_assert!(parsed.damage().is_none(), "{:?}\n{target}", parsed.problems());
            for written in &world.written {
                prop_assert!(target.contains(written), "lost {written} in\n{target}");
            }
            for (id, (source, text)) in &before {
                if let Some((new_source, new_text)) = after.get(id).filter(|(new_source, _)| new_source == source) {
                    let parked_before = !text.contains("# was") && new_text.contains("# was");
                    prop_assert!(text == new_text || parked_before || text.contains("# was") || !text.contains(&format!("# en: {new_source}")), "{id} changed without need:\n{text}\n---\n{new_text}");
                }
            }
            let once = (world.source.clone(), world.target.clone());
            prop_assert!(!world.sync(), "a second sync changed\n{:?}\n---\n{:?}", once, (&world.source, &world.target));
        }
    }
}

/// Where msgmerge keeps 8 in 100: nearly half of all words replaced, every paragraph in its place.
#[test]
fn heavily_edited_paragraphs_in_place_keep_their_translation() {
    for seed in 1u64..6 {
        let sentence = |k: u64| -> Vec<String> {
            (0..60).map(|i| word((k * 7919 + i * i * 31 + i * seed * 17) % 900)).collect()
        };
        let original: Vec<Vec<String>> = (0..200).map(sentence).collect();
        let join = |words: &[Vec<String>]| words.iter().map(|words| words.join(" ")).collect::<Vec<_>>();
        let mut world = World { paragraphs: join(&original), ..World::default() };
        world.sync();
        let ids: Vec<String> = definitions(&Resource::parse(world.source.as_ref().unwrap()))
            .map(|(_, d)| d.id.to_owned())
            .collect();
        let edited: Vec<Vec<String>> = original
            .iter()
            .enumerate()
            .map(|(k, words)| {
                words
                    .iter()
                    .enumerate()
                    .map(|(i, old)| {
                        let dice = (k as u64 * 2654435761 + i as u64 * 40503 * seed) % 1009;
                        if dice % 100 < 45 { format!("yeni{}", dice + i as u64) } else { old.clone() }
                    })
                    .collect()
            })
            .collect();
        world.paragraphs = join(&edited);
        world.sync();
        let now: Vec<String> = definitions(&Resource::parse(world.source.as_ref().unwrap()))
            .map(|(_, d)| d.id.to_owned())
            .collect();
        let kept = ids.iter().zip(&now).filter(|(before, after)| before == after).count();
        assert!(kept >= 190, "{kept} of 200 kept with seed {seed}");
    }
}

/// A no-break space at an edge is text, no layout: the record keeps it, and the translation beside it stays current.
#[test]
fn a_record_keeps_the_no_break_spaces_at_its_edges() {
    let mut world = World { paragraphs: vec!["\u{a0}Bir iki üç.\u{a0}".to_owned()], ..World::default() };
    world.sync();
    let target = world.target.as_mut().unwrap();
    *target = target.replacen("# p-", "p-", 1).replacen(" =\n", " = Bir iki üç dörd.\n", 1);
    let before = target.clone();
    assert!(!world.sync(), "{before}\n---\n{}", world.target.unwrap());
}

/// The last translation under `## Obsolete` comes back in the very sync that sends another one there.
#[test]
fn one_translation_is_parked_while_the_last_parked_one_returns() {
    let paragraph = |n: u64| (0..8).map(|i| word(n * 113 + i * 29)).collect::<Vec<_>>().join(" ") + ".";
    let mut world = World { paragraphs: (0..4).map(paragraph).collect(), ..World::default() };
    world.sync();
    for number in 0..4 {
        let slot =
            world.target.as_ref().unwrap().lines().find(|line| line.starts_with("# p-")).unwrap().to_owned();
        let translation = format!("tərcümə{number}x");
        let target = world.target.as_mut().unwrap();
        *target = target.replacen(&slot, &format!("{} {translation}", &slot[2..]), 1);
        world.written.push(translation);
    }
    for parked in [[2, 9], [1, 9], [2, 3], [1, 2]] {
        world.paragraphs = (0..4).filter(|n| !parked.contains(n)).map(paragraph).collect();
        world.sync();
        assert!(!world.sync());
        for written in &world.written {
            assert_eq!(
                world.target.as_ref().unwrap().matches(written.as_str()).count(),
                1,
                "{:?}",
                world.target
            );
        }
    }
}

/// A line of a paragraph may look like the end of a slot (`p-7x3f = …`): in the record of the paragraph it is none.
#[test]
fn a_line_of_a_record_that_looks_like_a_slot_is_none() {
    let broken = "se ri\\\np-7x3f = ba ku\\\nmo ta lin.".to_owned();
    let paragraphs = vec!["Bu birinci.".to_owned(), broken, "Bu üçüncü.".to_owned()];
    let mut world = World { paragraphs, markdown: true, ..World::default() };
    world.sync();
    let target = world.target.clone().unwrap();
    assert!(target.contains("#     p-7x3f = ba ku\n"), "{target}");
    assert!(!world.sync(), "{target}\n---\n{}", world.target.unwrap());
}

/// A carriage return that ends no line is a part of the translation it stands behind, whatever goes away below.
#[test]
fn a_stray_carriage_return_behind_a_translation_stays_with_it() {
    let paragraph = |n: u64| (0..8).map(|i| word(n * 113 + i * 29)).collect::<Vec<_>>().join(" ") + ".";
    let mut world = World { paragraphs: (0..3).map(paragraph).collect(), ..World::default() };
    world.sync();
    let target = world.target.as_mut().unwrap();
    let slot = target.lines().find(|line| line.starts_with("# p-")).unwrap().to_owned();
    *target = target.replacen(&slot, &format!("{} tərcümə\n\n\r\r", &slot[2..]), 1);
    world.paragraphs = vec![paragraph(0), paragraph(7)];
    world.sync();
    assert!(world.target.as_ref().unwrap().contains("tərcümə\n\n\r"));
    assert!(!world.sync());
}

/// A form of one line a thousand times over: every line has an id of its own, and an inserted one moves none.
#[test]
fn many_equal_paragraphs_have_ids_of_their_own() {
    let mut world = World { paragraphs: vec!["The same words.".to_owned(); 5_000], ..World::default() };
    world.sync();
    let ids = |world: &World| -> Vec<String> {
        let source = Resource::parse(world.source.as_ref().unwrap());
        definitions(&source).map(|(_, definition)| definition.id.to_owned()).collect()
    };
    let before = ids(&world);
    assert_eq!(before.iter().collect::<std::collections::HashSet<_>>().len(), 5_000);
    world.paragraphs.insert(2_500, "Another line.".to_owned());
    world.sync();
    let mut after = ids(&world);
    after.remove(2_500);
    assert_eq!(before, after);
}

/// One paragraph falls into four, and the four become one again: neither is a removal and an addition.
#[test]
fn parts_of_a_paragraph_are_told_as_parts() {
    let sentence = |from: u64| (from..from + 12).map(|n| word(n * 37)).collect::<Vec<_>>().join(" ") + ".";
    let parts: Vec<String> = (0..4).map(|n| sentence(n * 200)).collect();
    let versions = [parts.join(" "), parts.join("\n\n")];
    for (old, new) in [(0, 1), (1, 0)] {
        let format = format_of("txt").unwrap();
        let (old, new) = (
            Document::parse(&versions[old], format).unwrap(),
            Document::parse(&versions[new], format).unwrap(),
        );
        let (old, new) = (segments(&old), segments(&new));
        let first = plan(&old, None, &Parked::default());
        let source = source_text("s.txt", &first.units, None);
        let changes = plan(&new, Some(&Resource::parse(&source)), &Parked::default()).changes;
        let fragments =
            changes.iter().filter(|change| matches!(change, Change::Split { .. } | Change::Merged { .. }));
        assert_eq!((changes.len(), fragments.count()), (4, 3), "{changes:?}");
    }
}

/// Two people sync the same change of the original on two branches, each with translations of their own elsewhere: git
/// merges them, and what it makes is in step.
#[test]
fn two_branches_with_the_same_change_merge_without_a_conflict() {
    let paragraphs = |edited: bool| -> Vec<String> {
        let text =
            |n: usize| (0..30).map(|i| word((n * 61 + i * 7) as u64)).collect::<Vec<_>>().join(" ") + ".";
        let mut paragraphs: Vec<String> = (0..20).map(text).collect();
        if edited {
            paragraphs[3] = paragraphs[3].replacen(' ', " yeni ", 3);
            paragraphs.remove(9);
            paragraphs.insert(12, text(77));
            paragraphs.swap(14, 15);
        }
        paragraphs
    };
    let mut base = World { paragraphs: paragraphs(false), ..World::default() };
    base.sync();
    let branch = |slot: usize| {
        let mut branch = base.clone();
        let target = branch.target.as_mut().unwrap();
        let line = target.lines().filter(|line| line.starts_with("# p-")).nth(slot).unwrap().to_owned();
        *target = target.replacen(&line, &format!("{} tərcümə", &line[2..]), 1);
        branch.paragraphs = paragraphs(true);
        branch.sync();
        branch
    };
    let (ours, theirs) = (branch(1), branch(17));
    assert_eq!(ours.source, theirs.source);
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, world: &World| {
        let path = folder.path().join(name);
        std::fs::write(&path, world.target.as_ref().unwrap()).unwrap();
        path
    };
    let [ours_file, base_file, theirs_file] =
        [file("ours", &ours), file("base", &base), file("theirs", &theirs)];
    let mut git = std::process::Command::new("git");
    let Ok(merge) = git.args(["merge-file", "-p"]).args([&ours_file, &base_file, &theirs_file]).output()
    else {
        return;
    };
    assert_eq!(merge.status.code(), Some(0), "conflicts:\n{}", String::from_utf8_lossy(&merge.stdout));
    let mut merged = World { target: Some(String::from_utf8(merge.stdout).unwrap()), ..ours };
    assert!(!merged.sync(), "the merged file is in step");
    assert_eq!(merged.target.unwrap().matches(" tərcümə").count(), 2);
}

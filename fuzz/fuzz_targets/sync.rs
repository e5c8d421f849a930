//! Two versions of a document and whatever a translator made of the target: sync never fails, loses no translation, and
//! has nothing to do when it runs again.
#![no_main]

use dilmanc::catalog::definitions;
use dilmanc::document::{Document, format_of};
use dilmanc::ftl::{Resource, apply};
use dilmanc::locale::Locale;
use dilmanc::segment::segments;
use dilmanc::sync::{Parked, TargetEdit, kind_of, new_target, plan, source_text, target_patches};
use libfuzzer_sys::fuzz_target;

const PATH: &str = "statements/s.md";

fn sync(document: &Document<'_>, source: Option<&str>, target: Option<&str>) -> (String, String) {
    let (en, az): (Locale, Locale) = ("en".parse().unwrap(), "az".parse().unwrap());
    let segments = segments(document);
    let old = source.map(Resource::parse);
    let target = target.map(Resource::parse);
    let mut parked = Parked::default();
    target.iter().for_each(|target| parked.read(target, &en));
    let plan = plan(&segments, old.as_ref(), &parked);
    let new_source = source_text(PATH, &plan.units, old.as_ref());
    let edit =
        TargetEdit { document: PATH, source: &en, target: &az, units: &plan.units, before: old.as_ref(), adopt: false };
    let new_target = match &target {
        None => new_target(&edit),
        Some(target) => apply(target.text(), &target_patches(target, &edit)).unwrap(),
    };
    (new_source, new_target)
}

/// The texts of all translations, wherever they stand; blanks and stray carriage returns behind them say nothing.
fn translations(target: &Resource<'_>) -> Vec<String> {
    let units = definitions(target).filter(|(_, definition)| kind_of(definition.id).is_some());
    let mut texts: Vec<String> = units.map(|(_, definition)| definition.body.trim_end().to_owned()).collect();
    texts.sort();
    texts
}

fuzz_target!(|input: (&str, &str, &str, bool)| {
    let (first, second, typed, markdown) = input;
    let format = format_of(if markdown { "md" } else { "txt" }).unwrap();
    let (Ok(first), Ok(second)) = (Document::parse(first, format), Document::parse(second, format)) else { return };
    let (source, target) = sync(&first, None, None);
    assert!(Resource::parse(&source).damage().is_none() && Resource::parse(&target).damage().is_none());
    // Every other slot is translated, the typed text goes somewhere in between.
    let mut turn = false;
    let mut edited = String::new();
    for line in target.split_inclusive('\n') {
        turn = !turn;
        match line.strip_prefix("# ").filter(|rest| turn && rest.ends_with(" =\n")) {
            Some(slot) => edited.push_str(&slot.replace(" =\n", " = mətn\n")),
            None => edited.push_str(line),
        }
    }
    let half = edited.len() / 2;
    let middle = edited.match_indices('\n').map(|(at, _)| at + 1).take_while(|at| *at <= half).last().unwrap_or(0);
    edited.insert_str(middle, typed);
    let resource = Resource::parse(&edited);
    if resource.damage().is_some() {
        return;
    }
    let before = translations(&resource);
    let (source, target) = sync(&second, Some(&source), Some(&edited));
    let resource = Resource::parse(&target);
    assert_eq!(before, translations(&resource));
    let again = sync(&second, Some(&source), Some(&target));
    assert_eq!(again, (source, target));
});

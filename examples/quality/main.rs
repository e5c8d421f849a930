//! Measures the checks on tables of translations: `cargo run --release --example quality -- TABLE.tsv… [--ntrex TABLE.tsv]
//! [--verbose]`.
//!
//! A table of pairs has the columns id, lang, source, target, defect and note: it gives recall by class and false alarms on
//! its correct pairs (`pairs.rs`). A table behind `--ntrex` has the columns doc, en, az and ru: it gives false alarms by
//! check and level, and how many exchanged, copied and cut paragraphs are seen (`corpus.rs`). `--verbose` lists every
//! finding on correct text and every defect that is missed.

#![expect(clippy::print_stdout, reason = "its output is what the example is for")]

mod classes;
mod corpus;
mod pairs;
mod statement;

use std::error::Error;

use corpus::{Caught, Corpus};
use pairs::{Score, Table, Tally};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut tables, mut corpora, mut verbose) = (Vec::new(), Vec::new(), false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--verbose" => verbose = true,
            "--ntrex" => corpora.push(arguments.next().ok_or("--ntrex needs a table")?),
            _ => tables.push(argument),
        }
    }
    if tables.is_empty() && corpora.is_empty() {
        return Err("a table is missing".into());
    }
    for path in tables {
        println!("# {path}\n");
        print_score(&Table::parse(&std::fs::read_to_string(&path)?)?.score()?, verbose);
    }
    for path in corpora {
        println!("# {path}\n");
        let corpus = Corpus::parse(&std::fs::read_to_string(&path)?)?;
        print_rates(&corpus, verbose)?;
        print_disturbed(&corpus, verbose)?;
    }
    Ok(())
}

fn print_score(score: &Score, verbose: bool) {
    if verbose {
        score.complaints.iter().for_each(|complaint| println!("{complaint}"));
    }
    let mut classes: Vec<(&String, &Tally)> = score.classes.iter().collect();
    classes.sort_by(|(_, a), (_, b)| (a.named * b.defects).cmp(&(b.named * a.defects)));
    for (class, tally) in classes {
        println!("{class:28} {:3} caught {:3} twin {:3}", tally.defects, tally.caught, tally.named);
    }
    let by_check: Vec<String> =
        score.by_check.iter().map(|(check, count)| format!("{check} {count}")).collect();
    println!(
        "false alarms by check: {}",
        if by_check.is_empty() { "none".to_owned() } else { by_check.join(", ") }
    );
    let rate = |part: usize| 100.0 * part as f64 / score.correct.max(1) as f64;
    println!(
        "correct pairs {}: flagged at error level {} ({:.1}%), at any level {} ({:.1}%)",
        score.correct,
        score.errors,
        rate(score.errors),
        score.flagged,
        rate(score.flagged)
    );
    let total = score.total();
    let numbers = score.classes.iter().filter(|(class, _)| classes::is_of_numbers(class));
    let (known, all) =
        numbers.fold((0, 0), |(known, all), (_, tally)| (known + tally.named, all + tally.defects));
    let share = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
    println!(
        "defects {}: caught {} ({:.1}%), twin test {} ({:.1}%), numbers and dates {known}/{all} ({:.1}%)\n",
        total.defects,
        total.caught,
        share(total.caught, total.defects),
        total.named,
        share(total.named, total.defects),
        share(known, all)
    );
}

fn print_rates(corpus: &Corpus, verbose: bool) -> Result<(), Box<dyn Error>> {
    println!("direction  segments  error      any level  with digits  fact error");
    let rates = corpus.rates()?;
    for (direction, rates) in &rates {
        let share = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
        println!(
            "{:9}  {:8}  {:3} {:4.1}%  {:3} {:4.1}%  {:11}  {:3} {:4.1}%",
            corpus.name(*direction),
            rates.segments,
            rates.errors,
            share(rates.errors, rates.segments),
            rates.flagged,
            share(rates.flagged, rates.segments),
            rates.with_digits,
            rates.facts,
            share(rates.facts, rates.with_digits)
        );
    }
    println!();
    for (direction, rates) in &rates {
        let counts: Vec<String> =
            rates.by_check.iter().map(|((check, level), count)| format!("{check} {level} {count}")).collect();
        println!("{}: {}", corpus.name(*direction), counts.join(", "));
    }
    println!();
    if verbose {
        for (direction, rates) in &rates {
            let name = corpus.name(*direction);
            rates.complaints.iter().for_each(|complaint| println!("{name} {complaint}"));
        }
    }
    Ok(())
}

fn print_disturbed(corpus: &Corpus, verbose: bool) -> Result<(), Box<dyn Error>> {
    println!(
        "            clean          exchanged      each           copied         shifted        halved         halved, told   second half    halved, closed cut 30 %       30 %, closed"
    );
    for (half, odd) in [("odd", true), ("even", false)] {
        for direction in corpus.directions() {
            let found = corpus.disturbed(direction, odd)?;
            let columns = [
                found.clean,
                found.exchanged,
                found.each,
                found.copied,
                found.shifted,
                found.halved,
                found.told,
                found.second,
                found.finished,
                found.shortened,
                found.closed,
            ];
            let cell =
                |caught: Caught| format!("{:4}/{:<4}{:5.1}", caught.seen, caught.all, caught.per_cent());
            println!("{:5} {half:4} {}", corpus.name(direction), columns.map(cell).join(" "));
            if verbose {
                found.complaints.iter().for_each(|complaint| println!("{complaint}"));
            }
        }
    }
    println!();
    Ok(())
}

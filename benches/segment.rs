//! How fast documents are taken apart: 10,000 wrapped paragraphs, about 4 MB.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dilmanc::document::{Document, format_of};
use dilmanc::segment::{segments, sentences};

/// A text of `paragraphs` paragraphs of five lines, each with a number of its own.
fn text(paragraphs: usize) -> String {
    let line = "Tərəflər regionda sabitliyin təminatı üçün birgə səylərin davam etdirilməsi";
    let paragraph = |n: usize| format!("{n}-ci bənd. {line}\n{line}\n{line}.\n{line}\n{line}.\n");
    (0..paragraphs).map(paragraph).collect::<Vec<_>>().join("\n")
}

fn documents(c: &mut Criterion) {
    let text = text(10_000);
    let mut group = c.benchmark_group("segments of 10,000 paragraphs");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
    for extension in ["txt", "md"] {
        let Some(format) = format_of(extension) else { continue };
        group.bench_function(format.name(), |b| {
            b.iter(|| Document::parse(black_box(&text), format).map(|document| segments(&document).len()));
        });
    }
    group.finish();
}

fn texts(c: &mut Criterion) {
    let text = text(1_000).replace('\n', " ");
    let mut group = c.benchmark_group("sentences of one text");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
    for tag in ["az", "en"] {
        let Ok(locale) = tag.parse() else { continue };
        group.bench_function(tag, |b| b.iter(|| sentences(black_box(&text), &locale).len()));
    }
    group.finish();
}

criterion_group!(benches, documents, texts);
criterion_main!(benches);

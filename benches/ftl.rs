//! Reading a large Fluent file, beside what the bare parser takes for it.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dilmanc::ftl::{Patch, Resource, apply, escape};

/// A target file of about three megabytes: records, paragraphs, some placeables, a few quotation marks.
fn target_file() -> String {
    let mut text = String::from("### statements/long.md · en → az\n");
    for nth in 0..8_000 {
        text.push_str(&format!(
            "\n# en: On the night of 20 January {nth} the army entered the city “from five sides”.\n\
             p-{nth:04x} = Həmin gecə ordu hissələri şəhərə “beş istiqamətdən” daxil oldu, {nth} nəfər yaralandı. В ту ночь \
             войска вошли в город «с пяти сторон», ранены были {{ $count }} человек, погиб {{ NUMBER($dead) }}.\n"
        ));
    }
    text
}

fn parsing(criterion: &mut Criterion) {
    let text = target_file();
    let mut group = criterion.benchmark_group("ftl");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(30);
    group.bench_function("fluent-syntax alone", |bencher| {
        bencher.iter(|| fluent_syntax::parser::parse(black_box(text.as_str())));
    });
    group.bench_function("Resource::parse", |bencher| bencher.iter(|| Resource::parse(black_box(&text))));
    group.finish();
}

fn editing(criterion: &mut Criterion) {
    let text = target_file();
    let resource = Resource::parse(&text);
    let values = resource.entries().iter().filter_map(|entry| entry.definition()?.value.as_ref());
    let patches: Vec<Patch> = values
        .map(|value| Patch { span: value.span.clone(), text: escape("A {new} text.").into_owned() })
        .collect();
    let mut group = criterion.benchmark_group("ftl");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(30);
    group.bench_function("apply a patch to every entry", |bencher| {
        bencher.iter(|| apply(black_box(&text), black_box(&patches)));
    });
    group.finish();
}

criterion_group!(benches, parsing, editing);
criterion_main!(benches);

//! References followed to their ends: texts that contain themselves, and texts of too many placeables.

use std::collections::HashMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::draft::Draft;
use super::{FluentFile, Project, cyclic_reference, placeable_limit};
use crate::catalog::definitions;
use crate::finding::Severity;
use crate::ftl::{Definition, Reference, Value, references};
use crate::locale::Locale;
use crate::notice::Notice;

/// Fluent stops when one text holds more placeables than this, those of all texts it refers to included.
const MOST_PLACEABLES: usize = 100;
/// From here on the next change may break it.
const MANY_PLACEABLES: usize = 80;
/// So many names of a loop are shown.
const MOST_NAMES: usize = 8;

/// Follows the references of every locale.
pub(super) fn find(project: &Project<'_>) -> Vec<Draft> {
    let mut files: Vec<Vec<&FluentFile<'_>>> = Vec::new();
    let mut places: HashMap<&Locale, usize> = HashMap::new();
    for file in &project.files {
        let place = *places.entry(file.locale).or_insert(files.len());
        if place == files.len() {
            files.push(Vec::new());
        }
        files[place].push(file);
    }
    files.into_par_iter().flat_map_iter(|files| Graph::new(project, &files).findings()).collect()
}

/// A value or attribute that refers to others, or holds many placeables.
struct Node<'p, 't> {
    file: &'p FluentFile<'t>,
    definition: &'p Definition<'t>,
    attribute: Option<&'t str>,
    value: &'p Value<'t>,
    /// Where it refers to: number of the node, and the name by which it does.
    edges: Vec<(usize, &'t str)>,
}

/// Values and attributes of a locale, by what they refer to.
struct Graph<'p, 't> {
    project: &'p Project<'t>,
    nodes: Vec<Node<'p, 't>>,
}

type Key<'t> = (&'t str, Option<&'t str>);

impl<'p, 't> Graph<'p, 't> {
    fn new(project: &'p Project<'t>, files: &[&'p FluentFile<'t>]) -> Self {
        let mut nodes: Vec<Node<'p, 't>> = Vec::new();
        let mut numbers: FxHashMap<Key<'t>, usize> = FxHashMap::default();
        for file in files {
            for (_, definition) in definitions(&file.resource) {
                let key = &file.resource.text()[definition.id_span()];
                for (attribute, value) in definition.patterns() {
                    if value
                        .mixed()
                        .is_some_and(|pattern| pattern.elements.len() > MANY_PLACEABLES || refers(pattern))
                    {
                        // Of two entries of one key the first is the one that references find.
                        numbers.entry((key, attribute)).or_insert(nodes.len());
                        nodes.push(Node { file, definition, attribute, value, edges: Vec::new() });
                    }
                }
            }
        }
        for node in &mut nodes {
            let targets = node.value.references().filter_map(|reference| {
                let (Reference::Message { id, attribute } | Reference::Term { id, attribute }) = reference
                else {
                    return None;
                };
                let key = node.file.resource.key_of(reference)?;
                Some((*numbers.get(&(key, attribute))?, id))
            });
            node.edges = targets.collect();
        }
        Self { project, nodes }
    }

    /// Walks down every reference once, without recursion: a chain may be as long as a file.
    fn findings(&self) -> Vec<Draft> {
        let mut found = Vec::new();
        let mut states = vec![State::New; self.nodes.len()];
        let mut counts = vec![0usize; self.nodes.len()];
        let mut in_loop = vec![false; self.nodes.len()];
        // Nodes on the way with the number of the edge that is followed next.
        let mut way: Vec<(usize, usize)> = Vec::new();
        for start in 0..self.nodes.len() {
            if states[start] != State::New {
                continue;
            }
            states[start] = State::Open;
            way.push((start, 0));
            while let Some((node, edge)) = way.last_mut() {
                let (at, next) = (*node, self.nodes[*node].edges.get(*edge).map(|(target, _)| *target));
                *edge += 1;
                match next {
                    Some(target) if states[target] == State::New => {
                        states[target] = State::Open;
                        way.push((target, 0));
                    }
                    Some(target) if states[target] == State::Open && !in_loop[target] => {
                        let from = way.iter().rposition(|(node, _)| *node == target).unwrap_or_default();
                        let nodes: Vec<usize> = way[from..].iter().map(|(node, _)| *node).collect();
                        nodes.iter().for_each(|node| in_loop[*node] = true);
                        found.extend(self.cycle(&nodes));
                    }
                    Some(_) => {}
                    None => {
                        counts[at] = self.count(&self.nodes[at].value.pattern(), at, &counts);
                        found.extend(self.limit(at, &counts));
                        states[at] = State::Done;
                        way.pop();
                    }
                }
            }
        }
        found
    }

    /// The finding about nodes each of which refers to the next, and the last to the first.
    fn cycle(&self, nodes: &[usize]) -> Option<Draft> {
        let edge = |at: usize| {
            let (from, to) = (&self.nodes[nodes[at]], nodes[(at + 1) % nodes.len()]);
            from.edges.iter().find(|(target, _)| *target == to).map(|(_, name)| (from, *name))
        };
        let in_scope = |at: &usize| self.nodes[nodes[*at]].file.in_scope;
        let own = (0..nodes.len().min(MANY_PLACEABLES)).filter(in_scope);
        // The reference that the source does not have is the one that was a mistake.
        let wrong = own.clone().find(|at| edge(*at).is_some_and(|(node, name)| !self.source_has(node, name)));
        let at = wrong.or_else(|| own.min_by_key(|at| nodes[*at]))?;
        let (node, name) = edge(at)?;
        let in_order = (0..nodes.len()).map(|step| self.name(nodes[(at + step) % nodes.len()]));
        let mut names: Vec<String> = in_order.take(MOST_NAMES).collect();
        if nodes.len() > MOST_NAMES {
            names.push("…".to_owned());
        }
        names.push(self.name(nodes[at]));
        let start = node.file.resource.offset_of(name);
        let notice = Notice::new("finding-cyclic-reference").with("loop", names.join(" → "));
        let draft = Draft::new(&cyclic_reference::META, node.file, start..start + name.len(), notice);
        Some(draft.id(node.definition.key()).attribute(node.attribute))
    }

    /// Whether the source of a node refers to the same.
    fn source_has(&self, node: &Node<'_, '_>, name: &str) -> bool {
        let sources = self.project.sources_of(node.file.locale).iter();
        let key = node.definition.key();
        let mut sources =
            sources.filter_map(|locale| self.project.definition(locale, &key)?.pattern(node.attribute));
        sources.any(|value| {
            value.references().any(|reference| match reference {
                Reference::Message { id, .. } | Reference::Term { id, .. } => id == name,
                _ => false,
            })
        })
    }

    fn name(&self, node: usize) -> String {
        let node = &self.nodes[node];
        let attribute = node.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
        format!("{}{attribute}", node.definition.key())
    }

    /// The finding about a node that holds too many placeables, when nothing that it refers to does.
    fn limit(&self, at: usize, counts: &[usize]) -> Option<Draft> {
        let (node, count) = (&self.nodes[at], counts[at]);
        let is_told = || node.edges.iter().any(|(target, _)| counts[*target] >= MANY_PLACEABLES);
        if count < MANY_PLACEABLES || !node.file.in_scope || is_told() {
            return None;
        }
        let key =
            if count > MOST_PLACEABLES { "finding-placeable-limit" } else { "finding-placeable-limit-near" };
        let severity = if count > MOST_PLACEABLES { Severity::Error } else { Severity::Warning };
        let notice = Notice::new(key).with("count", count);
        let draft = Draft::new(&placeable_limit::META, node.file, node.value.span.clone(), notice);
        Some(draft.severity(severity).id(node.definition.key()).attribute(node.attribute))
    }

    /// Placeables that are formatted for a pattern, those of what it refers to included, where it needs most.
    fn count(&self, pattern: &Pattern<&str>, node: usize, counts: &[usize]) -> usize {
        let expressions = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::Placeable { expression } => Some(expression),
            PatternElement::TextElement { .. } => None,
        });
        expressions.fold(0usize, |sum, expression| {
            sum.saturating_add(self.count_in(expression, node, counts).saturating_add(1))
        })
    }

    fn count_in(&self, expression: &Expression<&str>, node: usize, counts: &[usize]) -> usize {
        match expression {
            Expression::Select { variants, .. } => variants
                .iter()
                .map(|variant| self.count(&variant.value, node, counts))
                .max()
                .unwrap_or_default(),
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.count_in(expression, node, counts)
            }
            Expression::Inline(
                InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. },
            ) => {
                let mut edges = self.nodes[node].edges.iter();
                edges.find(|(_, name)| std::ptr::eq(*name, id.name)).map_or(0, |(target, _)| counts[*target])
            }
            Expression::Inline(_) => 0,
        }
    }
}

/// How far a node was walked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way that is being walked.
    Open,
    Done,
}

/// Whether a pattern refers to messages or terms.
fn refers(pattern: &Pattern<&str>) -> bool {
    references(pattern)
        .iter()
        .any(|reference| matches!(reference, Reference::Message { .. } | Reference::Term { .. }))
}

//! Sets of texts as disjoint spans, in code-point order.

/// The texts from `from` on and before `before`; without `before` to the end.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) from: String,
    pub(super) before: Option<String>,
}

/// Disjoint spans that do not touch, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spans(Vec<Span>);

impl Span {
    /// The text, if the span holds just one.
    pub(super) fn point(&self) -> Option<&str> {
        let only = self.before.as_deref()?.strip_suffix('\0')? == self.from;
        only.then_some(&self.from)
    }
}

impl Spans {
    pub(super) fn all() -> Self {
        Self::between(String::new(), None)
    }

    pub(super) fn none() -> Self {
        Self(Vec::new())
    }

    pub(super) fn between(from: String, before: Option<String>) -> Self {
        Self(vec![Span { from, before }])
    }

    pub(super) fn point(text: &str) -> Self {
        Self::between(text.to_owned(), Some(after(text)))
    }

    /// The texts that begin with `prefix`.
    pub(super) fn prefix(prefix: &str) -> Self {
        Self::between(prefix.to_owned(), end_of_prefix(prefix))
    }

    pub(super) fn is_all(&self) -> bool {
        *self == Self::all()
    }

    pub(super) fn spans(&self) -> &[Span] {
        &self.0
    }

    pub(super) fn union(self, other: Self) -> Self {
        let mut spans: Vec<Span> = self.0.into_iter().chain(other.0).collect();
        spans.sort();
        let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match merged.last_mut() {
                Some(last) if reaches(last, &span) => last.before = later_end(last.before.take(), span.before),
                _ => merged.push(span),
            }
        }
        Self(merged)
    }

    pub(super) fn intersection(&self, other: &Self) -> Self {
        let pairs = self.0.iter().flat_map(|one| other.0.iter().map(move |two| (one, two)));
        let common = pairs.filter_map(|(one, two)| overlap(one, two));
        common.fold(Self::none(), |spans, span| spans.union(Self(vec![span])))
    }
}

/// The first text behind `text`.
pub(super) fn after(text: &str) -> String {
    format!("{text}\0")
}

/// Whether `next`, which does not begin before `span`, overlaps it or begins where it ends.
fn reaches(span: &Span, next: &Span) -> bool {
    span.before.as_ref().is_none_or(|before| *before >= next.from)
}

fn later_end(one: Option<String>, two: Option<String>) -> Option<String> {
    Some(one?.max(two?))
}

fn overlap(one: &Span, two: &Span) -> Option<Span> {
    let from = one.from.as_str().max(&two.from).to_owned();
    let before = match (&one.before, &two.before) {
        (Some(one), Some(two)) => Some(one.min(two).clone()),
        (only, None) | (None, only) => only.clone(),
    };
    let empty = before.as_ref().is_some_and(|before| *before <= from);
    (!empty).then_some(Span { from, before })
}

/// The first text behind all that begin with `prefix`; none when there is no such text.
fn end_of_prefix(prefix: &str) -> Option<String> {
    let mut end = prefix.to_owned();
    while let Some(last) = end.pop() {
        if let Some(next) = next_letter(last) {
            end.push(next);
            return Some(end);
        }
    }
    None
}

fn next_letter(letter: char) -> Option<char> {
    match letter {
        // The surrogates behind it are no letters.
        '\u{D7FF}' => Some('\u{E000}'),
        _ => char::from_u32(u32::from(letter) + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    impl Spans {
        fn contains(&self, text: &str) -> bool {
            let inside =
                |span: &Span| span.from.as_str() <= text && span.before.as_deref().is_none_or(|before| text < before);
            self.0.iter().any(inside)
        }
    }

    fn spans() -> impl Strategy<Value = Spans> {
        let one = prop_oneof![
            "[a-c]{0,2}".prop_map(|text| Spans::point(&text)),
            "[a-c]{0,2}".prop_map(|text| Spans::prefix(&text)),
            ("[a-c]{0,2}", prop::option::of("[a-c]{0,2}")).prop_map(|(from, before)| match before {
                Some(before) if before <= from => Spans::none(),
                before => Spans::between(from, before),
            }),
        ];
        prop::collection::vec(one, 0..4).prop_map(|all| all.into_iter().fold(Spans::none(), Spans::union))
    }

    proptest! {
        #[test]
        fn unions_and_intersections_hold_what_they_should(a in spans(), b in spans(), text in "[a-d]{0,3}") {
            let common = a.intersection(&b);
            prop_assert_eq!(common.contains(&text), a.contains(&text) && b.contains(&text));
            let either = a.clone().union(b.clone());
            prop_assert_eq!(either.contains(&text), a.contains(&text) || b.contains(&text));
            let ordered = either.spans().windows(2).all(|pair| pair[0].before.as_ref().unwrap() < &pair[1].from);
            prop_assert!(ordered);
        }

        #[test]
        fn a_prefix_holds_what_begins_with_it(prefix in ".{0,3}", text in ".{0,5}", tail in ".{0,3}") {
            let spans = Spans::prefix(&prefix);
            prop_assert_eq!(spans.contains(&text), text.starts_with(&prefix));
            let continued = format!("{prefix}{tail}");
            prop_assert!(spans.contains(&continued));
        }

        #[test]
        fn a_point_is_told_from_a_span(text in ".{0,3}") {
            let point = Spans::point(&text);
            prop_assert_eq!(point.spans()[0].point(), Some(text.as_str()));
            let prefix = Spans::prefix(&text);
            prop_assert_eq!(prefix.spans()[0].point(), None);
        }
    }
}

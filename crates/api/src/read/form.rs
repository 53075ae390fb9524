//! Form parameters of the Query protocol as a tree: `Tags.member.1.Key=a` lies under `Tags`, `member`, `1`, `Key`.

use std::collections::BTreeMap;

/// A node of the tree: a value, children, or (in odd requests) both.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Form {
    pub text: Option<String>,
    pub children: BTreeMap<String, Form>,
}

/// No input of the models lies as deep; a deeper tree would cost a stack to drop.
const DEEPEST: usize = 32;

impl Form {
    /// The tree of all parameters. The last of two equal names wins; names of more than 32 parts are no member's.
    pub fn new(parameters: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut root = Self::default();
        for (name, value) in parameters {
            if name.split('.').nth(DEEPEST).is_some() {
                continue;
            }
            let segments = name.split('.');
            let leaf = segments.fold(&mut root, |form, segment| {
                form.children.entry(segment.to_owned()).or_default()
            });
            leaf.text = Some(value);
        }
        root
    }

    /// The children named by numbers, in the numbers' order: the items of a list.
    pub(super) fn into_numbered(self) -> Vec<Form> {
        let mut numbered: Vec<(u64, Form)> = self
            .children
            .into_iter()
            .filter_map(|(name, form)| name.parse().ok().map(|number| (number, form)))
            .collect();
        numbered.sort_by_key(|(number, _)| *number);
        numbered.into_iter().map(|(_, form)| form).collect()
    }
}

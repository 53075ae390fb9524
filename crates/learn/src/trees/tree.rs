//! One tree.

/// A place in a tree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Node {
    /// Values up to the threshold go to the left; both children come later in the tree.
    Split {
        feature: u32,
        threshold: f32,
        missing_left: bool,
        left: u32,
        right: u32,
    },
    Leaf {
        value: f32,
    },
}

/// Nodes, the root first.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// `None` where nodes lead nowhere or backwards, or look at a feature that is not there.
    pub fn new(nodes: Vec<Node>, features: usize) -> Option<Self> {
        let fits = |(place, node): (usize, &Node)| match node {
            Node::Leaf { value } => value.is_finite(),
            Node::Split {
                feature, left, right, ..
            } => {
                let is_later = |child: &u32| (*child as usize) > place && (*child as usize) < nodes.len();
                (*feature as usize) < features && is_later(left) && is_later(right)
            }
        };
        (!nodes.is_empty() && nodes.iter().enumerate().all(fits)).then_some(Self { nodes })
    }

    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// What it says of a row of features; missing ones are NaN.
    pub fn value(&self, row: &[f32]) -> f32 {
        let mut place = 0;
        loop {
            match &self.nodes[place] {
                Node::Leaf { value } => return *value,
                Node::Split {
                    feature,
                    threshold,
                    missing_left,
                    left,
                    right,
                } => {
                    let number = row[*feature as usize];
                    let goes_left = number <= *threshold || (*missing_left && number.is_nan());
                    place = if goes_left { *left } else { *right } as usize;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_find_their_leaves() {
        let split = |left, right| Node::Split {
            feature: 0,
            threshold: 1.5,
            missing_left: true,
            left,
            right,
        };
        let leaves = [Node::Leaf { value: 1.0 }, Node::Leaf { value: 2.0 }];
        let tree = Tree::new([&[split(1, 2)][..], &leaves].concat(), 1).unwrap();
        let found = [1.5, 1.6, f32::NAN].map(|number| tree.value(&[number]).to_bits());
        assert_eq!(found, [1.0_f32, 2.0, 1.0].map(f32::to_bits));
        for (nodes, features) in [
            ([&[split(0, 1)][..], &leaves].concat(), 1),
            (vec![split(1, 2)], 1),
            (vec![], 1),
        ] {
            assert_eq!(Tree::new(nodes, features), None);
        }
        assert_eq!(Tree::new([&[split(1, 2)][..], &leaves].concat(), 0), None);
    }
}

//! The growing of one tree.

use std::ops::Range;

use super::binned::Binned;
use super::histogram::{Gradient, Histogram, Rules, Split, Sums};
use super::tree::Node;

/// How a tree may grow.
#[derive(Debug, Clone, Copy)]
pub struct Growth {
    pub leaves: usize,
    pub rules: Rules,
    pub learning_rate: f64,
}

/// A tree as it grows: rows are kept ordered by leaf.
struct Growing<'a> {
    binned: &'a Binned,
    gradients: &'a [Gradient],
    growth: Growth,
    rows: Vec<u32>,
    /// Of the rows of one leaf at a time.
    gathered: Vec<Sums>,
    nodes: Vec<Node>,
    leaves: Vec<Leaf>,
}

struct Leaf {
    rows: Range<usize>,
    sums: Sums,
    node: usize,
    histogram: Option<Histogram>,
    split: Option<Split>,
}

/// The nodes of a tree for the gradients; adds what it says to the scores of the rows.
pub fn grow(binned: &Binned, gradients: &[Gradient], growth: Growth, scores: &mut [f32]) -> Vec<Node> {
    let mut growing = Growing {
        binned,
        gradients,
        growth,
        rows: (0..gradients.len() as u32).collect(),
        gathered: Vec::new(),
        nodes: Vec::new(),
        leaves: Vec::new(),
    };
    growing.plant();
    while growing.leaves.len() < growth.leaves && growing.split_best() {}
    growing.end(scores)
}

impl Growing<'_> {
    fn plant(&mut self) {
        let mut sums = Sums::default();
        for gradient in self.gradients {
            sums.add(&Sums::of(*gradient));
        }
        let rows = 0..self.gradients.len();
        let histogram = self.histogram(rows.clone(), sums);
        let root = self.leaf(rows, sums, Some(histogram));
        self.leaves.push(root);
    }

    /// A leaf with a node of its own, and its best split.
    fn leaf(&mut self, rows: Range<usize>, sums: Sums, histogram: Option<Histogram>) -> Leaf {
        let node = self.nodes.len();
        self.nodes.push(Node::Leaf { value: 0.0 });
        let found = histogram.as_ref();
        let split = found.and_then(|histogram| histogram.best_split(self.binned, sums, rows.len(), self.growth.rules));
        Leaf {
            rows,
            sums,
            node,
            histogram,
            split,
        }
    }

    fn histogram(&mut self, rows: Range<usize>, sums: Sums) -> Histogram {
        let numbers = &self.rows[rows];
        self.gathered.clear();
        self.gathered
            .extend(numbers.iter().map(|row| Sums::of(self.gradients[*row as usize])));
        Histogram::of(self.binned, numbers, &self.gathered, sums)
    }

    /// Splits the leaf that gains most by it; the first of equals. False where none gains anything.
    fn split_best(&mut self) -> bool {
        let gain = |leaf: &Leaf| leaf.split.map_or(0.0, |split| split.gain);
        let better = |best: usize, leaf: usize| {
            if gain(&self.leaves[leaf]) > gain(&self.leaves[best]) {
                leaf
            } else {
                best
            }
        };
        let place = (0..self.leaves.len()).fold(0, better);
        let Some(split) = self.leaves[place].split else {
            return false;
        };
        let rows = self.leaves[place].rows.clone();
        let middle = rows.start + self.part(rows.clone(), &split);
        let (left, right) = (rows.start..middle, middle..rows.end);
        let (left_histogram, right_histogram) = self.children(place, &split, &left, &right);
        let left = self.leaf(left, split.left, left_histogram);
        let right = self.leaf(right, split.right, right_histogram);
        self.nodes[self.leaves[place].node] = Node::Split {
            feature: split.feature as u32,
            threshold: self.binned.features[split.feature].cuts[split.bin],
            missing_left: split.missing_left,
            left: left.node as u32,
            right: right.node as u32,
        };
        self.leaves[place] = left;
        self.leaves.push(right);
        true
    }

    /// Only the smaller child is counted; the other is what is left of the parent. None at all where no split can follow.
    fn children(
        &mut self,
        parent: usize,
        split: &Split,
        left: &Range<usize>,
        right: &Range<usize>,
    ) -> (Option<Histogram>, Option<Histogram>) {
        let is_last = self.leaves.len() + 1 == self.growth.leaves;
        let Some(whole) = self.leaves[parent].histogram.take().filter(|_| !is_last) else {
            return (None, None);
        };
        if left.len() < right.len() {
            let smaller = self.histogram(left.clone(), split.left);
            let larger = whole.minus(&smaller);
            (Some(smaller), Some(larger))
        } else {
            let smaller = self.histogram(right.clone(), split.right);
            let larger = whole.minus(&smaller);
            (Some(larger), Some(smaller))
        }
    }

    /// Orders the rows of a leaf by the side they go to, each side as it was; gives how many go to the left.
    fn part(&mut self, rows: Range<usize>, split: &Split) -> usize {
        let feature = &self.binned.features[split.feature];
        let missing = feature.missing();
        let rows = &mut self.rows[rows];
        let mut right = Vec::new();
        let mut kept = 0;
        for place in 0..rows.len() {
            let row = rows[place];
            let bin = usize::from(feature.bins[row as usize]);
            let goes_left = if bin == missing {
                split.missing_left
            } else {
                bin <= split.bin
            };
            if goes_left {
                rows[kept] = row;
                kept += 1;
            } else {
                right.push(row);
            }
        }
        rows[kept..].copy_from_slice(&right);
        kept
    }

    fn end(mut self, scores: &mut [f32]) -> Vec<Node> {
        for leaf in &self.leaves {
            let value = (leaf.sums.step(self.growth.rules.l2) * self.growth.learning_rate) as f32;
            self.nodes[leaf.node] = Node::Leaf { value };
            for row in &self.rows[leaf.rows.clone()] {
                scores[*row as usize] += value;
            }
        }
        self.nodes
    }
}

//! The order in which rows are seen.

use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::SliceRandom;

/// Numbers from 0 to `count`, in order or shuffled. The same seed, pass and place give the same order, so that a training that is taken up again goes
/// on alike.
pub fn order(count: usize, shuffled: bool, seed: u64, pass: u32, place: usize) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    if shuffled {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        bytes[8..12].copy_from_slice(&pass.to_le_bytes());
        bytes[12..20].copy_from_slice(&(place as u64).to_le_bytes());
        numbers.shuffle(&mut StdRng::from_seed(bytes));
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_order() {
        assert_eq!(order(100, true, 1, 2, 3), order(100, true, 1, 2, 3));
        assert_ne!(order(100, true, 1, 2, 3), order(100, true, 1, 3, 3));
        assert_eq!(order(3, false, 1, 2, 3), [0, 1, 2]);
    }
}

//! Aggregates that DataFusion has not, or has with another meaning.

mod avg;
mod extreme_by;
mod map_agg;
mod percentile;
mod sum;

use std::sync::Arc;

use datafusion::logical_expr::AggregateUDF;

use avg::Average;
use extreme_by::ExtremeBy;
use map_agg::MapAgg;
use percentile::Percentile;
use sum::Sum;

pub(super) fn all() -> Vec<Arc<AggregateUDF>> {
    vec![
        Arc::new(AggregateUDF::new_from_impl(ExtremeBy::max())),
        Arc::new(AggregateUDF::new_from_impl(ExtremeBy::min())),
        Arc::new(AggregateUDF::new_from_impl(MapAgg::of_pairs())),
        Arc::new(AggregateUDF::new_from_impl(MapAgg::of_counts())),
        Arc::new(AggregateUDF::new_from_impl(Percentile::default())),
        Arc::new(AggregateUDF::new_from_impl(Sum::new())),
        Arc::new(AggregateUDF::new_from_impl(Average::new())),
    ]
}

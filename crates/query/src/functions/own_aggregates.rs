//! Aggregates that DataFusion has not: an element by the extreme of another, exact percentiles, maps of a group.

mod extreme_by;
mod map_agg;
mod percentile;

use std::sync::Arc;

use datafusion::logical_expr::AggregateUDF;

use extreme_by::ExtremeBy;
use map_agg::MapAgg;
use percentile::Percentile;

pub(super) fn all() -> Vec<Arc<AggregateUDF>> {
    vec![
        Arc::new(AggregateUDF::new_from_impl(ExtremeBy::max())),
        Arc::new(AggregateUDF::new_from_impl(ExtremeBy::min())),
        Arc::new(AggregateUDF::new_from_impl(MapAgg::of_pairs())),
        Arc::new(AggregateUDF::new_from_impl(MapAgg::of_counts())),
        Arc::new(AggregateUDF::new_from_impl(Percentile::default())),
    ]
}

//! Segments + what the resources hold → a plan → patches.
//!
//! The plan decides which paragraph of the new document is which message of the old source resource. What becomes of a
//! target does not hang on the plan: it follows from the new source and the target's own records alone. So a run that was
//! interrupted between two files, or that had to leave a broken target aside, is completed by the next run.

mod ids;
mod matching;
mod plan;
mod record_patches;
mod source;
mod target;

pub use ids::{Ids, kind_of};
pub use matching::{Matching, Origin, Paragraph, matching};
pub use plan::{Change, Parked, PlannedUnit, SyncPlan, plan};
pub(crate) use record_patches::whole_lines;
pub use source::{document_of, rules_of, source_text};
pub use target::{TargetEdit, new_target, target_patches};

package trasluz.exposure;

import trasluz.statement.Share;

/// What comes out: the status and what caught parties hold.
///
/// Two answers are alike where both are YES, whatever the sum (an irredundant proof leaves out
/// holders it doesn't need), or where status and share are equal.
record Answer(Status status, Share share) {

  boolean isLike(Answer other) {
    return status == other.status && (status == Status.YES || share.equals(other.share));
  }
}

package zhibu.assessment;

/** A way of counting what a computed rule of the edition deducts for. */
@FunctionalInterface
interface Rule {

    Judgement judge(BranchYear facts);
}

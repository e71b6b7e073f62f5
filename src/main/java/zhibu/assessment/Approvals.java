package zhibu.assessment;

import static java.util.stream.Collectors.joining;

import java.util.List;
import zhibu.organization.BranchFacts.Post;

/** Whether the level above approved 批复 or was told of 备案 those who hold posts now. */
final class Approvals {

    private Approvals() {
    }

    /** Counts the holders of {@code duties} for whom {@code what} is not there. */
    static Judgement lacking(BranchYear facts, List<zhibu.organization.Duty> duties, String what) {
        List<Post> posts = facts.branch().postsOn(facts.day()).stream()
                .filter(post -> duties.contains(post.duty())).toList();
        if (posts.isEmpty()) {
            return Judgement.notApplicable("没有需要" + what + "的任职");
        }
        List<Post> lacking = posts.stream().filter(post -> !post.approved()).toList();
        return Judgement.counted(lacking.size(), "应有%s %d 人，缺 %d 人%s".formatted(what, posts.size(), lacking.size(),
                lacking.isEmpty() ? "" : lacking.stream().map(post -> post.duty().label()).collect(joining("、", "：", ""))))
                .shownBy(Evidence.BRANCH).mendedBy("补报并登记" + what);
    }
}

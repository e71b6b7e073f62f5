package zhibu.assessment;

import zhibu.members.StateKind;

/** Which states of a member are penalties of the Party 党纪处分. */
final class Penalties {

    private Penalties() {
    }

    static boolean is(StateKind state) {
        return switch (state) {
            case WARNED, SERIOUSLY_WARNED, REMOVED, OBSERVED -> true;
            default -> false;
        };
    }
}

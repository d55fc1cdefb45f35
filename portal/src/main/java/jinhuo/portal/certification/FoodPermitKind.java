package jinhuo.portal.certification;

import jinhuo.domain.licence.FoodPermit;

/** How a shop may sell food. */
enum FoodPermitKind {
    /** 食品经营许可证, JY. */
    LICENCE,
    /** 备案, YB: prepackaged food only (Food Safety Law, art. 35). */
    FILING,
    /** Neither: farm produce and no food. */
    NONE;

    boolean fits(FoodPermit.Kind kind) {
        return switch (this) {
            case LICENCE -> kind == FoodPermit.Kind.LICENCE;
            case FILING -> kind == FoodPermit.Kind.FILING;
            case NONE -> false;
        };
    }

    /** The form of its number, for the text of a refusal. */
    String accepted() {
        return this == FILING ? "YB + 14" : "JY + 14";
    }
}

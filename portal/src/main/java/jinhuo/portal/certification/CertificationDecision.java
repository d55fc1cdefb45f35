package jinhuo.portal.certification;

/** What staff decide on a shop. */
enum CertificationDecision {
    APPROVE(ShopStatus.APPROVED),
    REJECT(ShopStatus.REJECTED),
    ASK_MORE(ShopStatus.MORE_WANTED),
    SUSPEND(ShopStatus.SUSPENDED);

    private final ShopStatus leadsTo;

    CertificationDecision(ShopStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    ShopStatus leadsTo() {
        return leadsTo;
    }
}

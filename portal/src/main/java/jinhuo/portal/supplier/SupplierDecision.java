package jinhuo.portal.supplier;

/** What staff decide on a supplier. */
enum SupplierDecision {
    APPROVE(SupplierStatus.APPROVED),
    RETURN(SupplierStatus.RETURNED),
    SUSPEND(SupplierStatus.SUSPENDED);

    private final SupplierStatus leadsTo;

    SupplierDecision(SupplierStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    SupplierStatus leadsTo() {
        return leadsTo;
    }
}

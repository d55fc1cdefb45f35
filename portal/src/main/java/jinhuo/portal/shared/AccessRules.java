package jinhuo.portal.shared;

import static jinhuo.portal.shared.AccessRule.rule;
import static jinhuo.portal.shared.Who.ADMINISTRATOR;
import static jinhuo.portal.shared.Who.EVERYBODY;
import static jinhuo.portal.shared.Who.RETAILER;
import static jinhuo.portal.shared.Who.RETAILER_OR_STAFF;
import static jinhuo.portal.shared.Who.RETAILER_OR_SUPPLIER;
import static jinhuo.portal.shared.Who.SIGNED_IN;
import static jinhuo.portal.shared.Who.STAFF;
import static jinhuo.portal.shared.Who.SUPPLIER;
import static jinhuo.portal.shared.Who.SUPPLIER_OR_STAFF;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;

/**
 * Who may call which route: the only place. What is not named here is denied. Which rows a caller sees behind an open
 * route is the feature's own business, in its statements.
 */
public final class AccessRules {

    /** All rules; no two fit the same request. */
    public static final List<AccessRule> TABLE = List.of(
            // accounts
            rule(POST, "/api/accounts", EVERYBODY),
            rule(POST, "/api/session", EVERYBODY),
            rule(GET, "/api/session", EVERYBODY),
            rule(DELETE, "/api/session", SIGNED_IN),
            rule(GET, "/api/sessions", SIGNED_IN),
            rule(DELETE, "/api/sessions/{id}", SIGNED_IN),
            rule(PUT, "/api/account", SIGNED_IN),
            rule(PUT, "/api/account/password", SIGNED_IN),
            rule(GET, "/api/demo-accounts", EVERYBODY),
            rule(GET, "/api/staff", ADMINISTRATOR),
            rule(POST, "/api/staff", ADMINISTRATOR),
            rule(PUT, "/api/staff/{id}", ADMINISTRATOR),
            rule(GET, "/api/audit", STAFF),
            // places
            rule(GET, "/api/townships", EVERYBODY),
            rule(GET, "/api/delivery-lines", SIGNED_IN),
            // suppliers
            rule(POST, "/api/supplier-applications", EVERYBODY),
            rule(GET, "/api/supplier", SUPPLIER),
            rule(PUT, "/api/supplier", SUPPLIER),
            rule(GET, "/api/suppliers", STAFF),
            rule(GET, "/api/suppliers/{id}", STAFF),
            rule(POST, "/api/suppliers/{id}/decision", STAFF),
            // certification
            rule(GET, "/api/shop", RETAILER),
            rule(PUT, "/api/shop", RETAILER),
            rule(POST, "/api/shop/documents", RETAILER),
            rule(DELETE, "/api/shop/documents/{id}", RETAILER),
            rule(POST, "/api/shop/submission", RETAILER),
            rule(GET, "/api/certifications", STAFF),
            rule(GET, "/api/certifications/{shopId}", STAFF),
            rule(POST, "/api/certifications/{shopId}/inspections", STAFF),
            rule(POST, "/api/certifications/{shopId}/decision", STAFF),
            rule(GET, "/api/files/{id}", SIGNED_IN),
            // catalogue
            rule(GET, "/api/categories", EVERYBODY),
            rule(GET, "/api/vat-rates", SIGNED_IN),
            rule(GET, "/api/products", EVERYBODY),
            rule(GET, "/api/products/{id}", EVERYBODY),
            rule(GET, "/api/products/{id}/picture", EVERYBODY),
            rule(GET, "/api/barcodes/{code}", EVERYBODY),
            rule(GET, "/api/offers", SUPPLIER),
            rule(PUT, "/api/offers/{id}", SUPPLIER),
            rule(POST, "/api/price-lists", SUPPLIER),
            rule(GET, "/api/price-lists", SUPPLIER),
            rule(GET, "/api/price-lists/{id}", SUPPLIER),
            rule(PUT, "/api/price-lists/{id}/mapping", SUPPLIER),
            rule(GET, "/api/price-lists/{id}/refusals", SUPPLIER),
            rule(GET, "/api/price-lists/{id}/refusals.csv", SUPPLIER),
            // search
            rule(GET, "/api/search", EVERYBODY),
            // cart and orders
            rule(GET, "/api/cart", RETAILER),
            rule(PUT, "/api/cart/lines/{offerId}", RETAILER),
            rule(DELETE, "/api/cart/lines/{offerId}", RETAILER),
            rule(POST, "/api/checkouts", RETAILER),
            rule(GET, "/api/orders", SIGNED_IN),
            rule(GET, "/api/orders/{id}", SIGNED_IN),
            rule(POST, "/api/orders/{id}/confirmation", SUPPLIER),
            rule(POST, "/api/orders/{id}/readiness", SUPPLIER),
            rule(POST, "/api/orders/{id}/cancellation", RETAILER_OR_SUPPLIER),
            rule(POST, "/api/orders/{id}/receipt", RETAILER_OR_STAFF),
            // purchasing
            rule(POST, "/api/purchase-requests", RETAILER),
            rule(GET, "/api/purchase-requests", SIGNED_IN),
            rule(GET, "/api/purchase-requests/{id}", SIGNED_IN),
            rule(POST, "/api/purchase-requests/{id}/withdrawal", RETAILER),
            rule(PUT, "/api/purchase-requests/{id}/quote", SUPPLIER),
            rule(DELETE, "/api/purchase-requests/{id}/quote", SUPPLIER),
            rule(POST, "/api/purchase-requests/{id}/acceptance", RETAILER),
            // jobs and papers
            rule(POST, "/api/jobs", STAFF),
            rule(GET, "/api/jobs", STAFF),
            rule(GET, "/api/jobs/{id}", SUPPLIER_OR_STAFF),
            rule(GET, "/api/jobs/{id}/refusals", SUPPLIER_OR_STAFF),
            rule(GET, "/api/job-schedules", STAFF),
            rule(PUT, "/api/job-schedules/{kind}", STAFF),
            rule(GET, "/api/documents", SIGNED_IN),
            rule(GET, "/api/documents/{id}/pdf", SIGNED_IN),
            rule(GET, "/api/figures", STAFF),
            rule(GET, "/api/supplier-figures", SUPPLIER),
            // live
            rule(GET, "/api/events", SIGNED_IN),
            rule(GET, "/api/notifications", SIGNED_IN),
            rule(POST, "/api/notifications/read", SIGNED_IN),
            rule(GET, "/api/notifications/unread", SIGNED_IN));

    private AccessRules() {}
}

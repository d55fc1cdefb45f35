package jinhuo.portal.document;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jinhuo.portal.Fixtures;

/** Papers as the jobs leave them, of an order that was received. */
final class IssuedPapers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final UUID invoice;
    final UUID note;
    final UUID manifest;
    private final Fixtures fixtures;

    IssuedPapers(Fixtures fixtures, Fixtures.Supplier supplier, Fixtures.Shop shop) {
        this.fixtures = fixtures;
        var number = COUNT.incrementAndGet();
        var order = fixtures.one("""
                with c as (
                  insert into checkout (shop_id, idempotency_key, request_hash, placed_by)
                  select :shop, gen_random_uuid()::text, '\\x00', id from account where shop_id = :shop
                  returning id, placed_by)
                insert into orders (number, checkout_id, shop_id, supplier_id, delivery_line_id, delivery_date, status,
                                    gross, net, tax, placed_by)
                select 'DD-papers-' || :number, c.id, :shop, :supplier, l.id, '2026-03-05', 'closed', 113, 100, 13,
                       c.placed_by
                from c, delivery_line l where l.code = 'T1'
                returning id
                """, Map.of("shop", shop.id(), "supplier", supplier.id(), "number", number));
        manifest = fixtures.one("""
                insert into manifest (number, delivery_line_id, delivery_date, run)
                select 'PS-T1-' || :number, id, '2026-03-05', :number from delivery_line where code = 'T1'
                returning id
                """, Map.of("number", number));
        note = fixtures.one("""
                insert into delivery_note (number, order_id, manifest_id, position)
                values ('SH-T1-' || :number, :order, :manifest, 1)
                returning id
                """, Map.of("number", number, "order", order, "manifest", manifest));
        invoice = fixtures.one(
                """
                insert into invoice (number, order_id, supplier_id, shop_id, gross, net, tax)
                values ('XS-T1-' || :number, :order, :supplier, :shop, 113, 100, 13)
                returning id
                """, Map.of("number", number, "order", order, "supplier", supplier.id(), "shop", shop.id()));
    }

    /** Draws the invoice, which says no more than this. */
    void draw(String content) {
        fixtures.run("""
                with f as (
                  insert into stored_file (name, media_type, size_bytes, sha256, content)
                  select 'paper.pdf', 'application/pdf', length(c), sha256(c), c
                  from (select convert_to(:content, 'UTF8') as c) drawn
                  returning id)
                update invoice set file_id = (select id from f) where id = :id
                """, Map.of("content", content, "id", invoice));
    }
}

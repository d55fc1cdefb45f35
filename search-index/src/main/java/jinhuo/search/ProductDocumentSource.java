package jinhuo.search;

/** How documents are read from PostgreSQL, the same by JDBC and by R2DBC. */
public final class ProductDocumentSource {

    /**
     * Binds {@code :ids}, an array of product ids. Columns: {@code id} uuid, {@code version} bigint, {@code name},
     * {@code brand}, {@code specification}, {@code category} text, {@code gtins} text[], {@code listed} boolean; the
     * components of {@link ProductDocument} in their order.
     */
    public static final String SQL = """
            select p.id, p.version, p.name, p.brand, p.specification,
                   coalesce(c.name_zh, '') as category,
                   array(select b.gtin from barcode b
                         where b.product_id = p.id and b.owner_supplier_id is null
                         order by b.gtin) as gtins,
                   exists (select 1 from offer o join supplier s on s.id = o.supplier_id
                           where o.product_id = p.id and o.listed and s.status = 'approved') as listed
            from product p
            left join category c on c.code = p.category_code
            where p.id = any(:ids)
            """;

    private ProductDocumentSource() {}
}

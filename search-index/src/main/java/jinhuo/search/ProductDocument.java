package jinhuo.search;

import java.util.List;
import java.util.UUID;

/**
 * What is known of a product to find it; nothing of it is ever shown.
 *
 * @param id of the product
 * @param version of the product: an older one never replaces a newer one in the index
 * @param name as the suppliers write it
 * @param brand empty when unknown
 * @param specification such as {@code 550ml*24}, empty when unknown
 * @param category its Chinese name, empty when unknown
 * @param gtins shared codes of all pack levels, 14 digits; never in-store codes
 * @param listed whether an approved supplier offers it: what is not listed is never found
 */
public record ProductDocument(
        UUID id,
        long version,
        String name,
        String brand,
        String specification,
        String category,
        List<String> gtins,
        boolean listed) {}

package jinhuo.portal.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A shelf of the catalogue.
 *
 * @param code stable
 * @param parentCode the shelf that it is a part of; null at the top
 * @param nameZh its Chinese name
 * @param nameEn its English name
 */
record Category(String code, @Nullable String parentCode, String nameZh, String nameEn) {}

package jinhuo.portal.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What staff decide.
 *
 * @param reason what the retailer reads, with every decision
 */
record DecideOnShop(
        @NotNull CertificationDecision decision,
        @NotBlank @Size(max = 1000) String reason) {}

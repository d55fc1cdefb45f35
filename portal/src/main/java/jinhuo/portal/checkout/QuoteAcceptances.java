package jinhuo.portal.checkout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.buyer.Buyer;
import jinhuo.portal.buyer.Buyers;
import jinhuo.portal.inventory.StockTooLow;
import jinhuo.portal.order.NewOrder;
import jinhuo.portal.order.NewOrderLine;
import jinhuo.portal.order.OrderPlacement;
import jinhuo.portal.order.OrderQueries;
import jinhuo.portal.order.OrderSource;
import jinhuo.portal.order.OrderView;
import jinhuo.portal.purchasing.AcceptedQuote;
import jinhuo.portal.purchasing.QuotedGoods;
import jinhuo.portal.purchasing.Quotes;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes an order of an accepted quote, in one transaction and once only. */
@Component
class QuoteAcceptances {

    private final Buyers buyers;
    private final Quotes quotes;
    private final OrderPlacement placement;
    private final OrderQueries orders;
    private final Commands commands;

    QuoteAcceptances(Buyers buyers, Quotes quotes, OrderPlacement placement, OrderQueries orders, Commands commands) {
        this.buyers = buyers;
        this.quotes = quotes;
        this.placement = placement;
        this.orders = orders;
        this.commands = commands;
    }

    /** The order of the quote: placed now, or when it was accepted before. */
    Mono<OrderView> accept(Actor actor, UUID requestId, AcceptQuote accepted) {
        var order = Mono.defer(() -> buyers.certified(actor.requireShop()))
                .flatMap(buyer -> quotes.accept(actor, requestId, accepted.quoteId(), accepted.revision())
                        .flatMap(quote -> quote.isNew() ? place(actor, buyer, quote) : orders.idOfQuote(quote.id())));
        return commands.execute(order).flatMap(id -> orders.one(actor, id));
    }

    private Mono<UUID> place(Actor actor, Buyer buyer, AcceptedQuote quote) {
        var order = new NewOrder(quote.supplierId(), List.of(line(quote.goods())));
        return placement
                .place(actor, buyer, OrderSource.quote(quote.id()), "", List.of(order))
                .onErrorMap(StockTooLow.class, stock -> outOfStock(quote.goods(), stock))
                .map(placed -> placed.getFirst().id());
    }

    private static NewOrderLine line(QuotedGoods goods) {
        return new NewOrderLine(
                goods.offerId(),
                goods.productId(),
                goods.gtin(),
                goods.description(),
                goods.specification(),
                goods.packUnit(),
                goods.baseUnit(),
                goods.packQuantity(),
                goods.packs(),
                goods.price(),
                goods.vatRate());
    }

    private static BusinessFailure outOfStock(QuotedGoods goods, StockTooLow stock) {
        var left = stock.shortages()
                .getFirst()
                .available()
                .max(BigDecimal.ZERO)
                .divide(goods.packQuantity(), 0, RoundingMode.DOWN)
                .toPlainString();
        var failure = FieldFailure.accepting("quoteId", "left", left, goods.description(), left, goods.packUnit());
        return LinesRefused.outOfStock(List.of(new LineRefusal(failure, Map.of("availablePacks", left))));
    }
}

import type { BuyingPhrases } from './buying-phrases.js';

export const english: BuyingPhrases = {
  price: `price of|for|list, prices, pricing, how much ~ cost*|is|are|for|would|extra, what ~ cost*|charge, cost of, costs per, quote for|on|us|me,
    quotation, discount, surcharge, what would ~ be|come to, rate for, offer for, a quote`,
  function: `does ~ have|offer|support|do|include|come, comes with, can ~ it|you|the ~ do|handle|export|import|show|send|connect|run|be, is there ~ way|function|feature|option|setting|module|version|app|connector,
    is it possible, do you ~ have|offer|support, would ~ be able, on the roadmap, which plan|package|version|model, difference between, add on for, upgrade to, wish it could, feature`,
  availability: `in stock, lead time, delivery time, available, availability, when ~ available|delivered|ship*|get|arrive|released, how soon ~ deliver*|get|have|ship,
    how fast ~ deliver*|get, still sell|make|supply, back in stock, deliver to`,
  licence: `licence|license|licences|licenses ~ for|more|extra|additional|how, more|extra|additional|further ~ licence*|license*|seats|users, add ~ users|seats|licences|licenses|user|seat,
    another licence|license|seat|user, max seats, out of seats|licences, limit of ~ users, per user, sso`,
  spare_part: `spare part*, spare|spares, replacement part|filter|belt|blade|seal|key|hose|battery, part number, article number, order ~ filter*|belt*|seal*|gasket*|bearing*|hose*|blade*,
    need ~ new filter*|belt*|seal*|gasket*|bearing*|hose*|blade*|battery, set of seals|gaskets|blades|filters, gasket*, o ring*, impeller*, bearing*`,
  limit: `limit, limits, quota, reached ~ limit|maximum|cap|end, at ~ limit|capacity|max, maxed out, run|running|ran out of ~ storage|space|seats|licences|users|room, storage ~ full, is full, too small,
    not enough ~ storage|space|users|seats, cap of|on, capped, only allows, only goes up to, throttled, rate limit*, outgrown, more ~ storage|space|capacity, over our allowance`,
};

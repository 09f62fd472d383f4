export const valueModel = {
  // What customer values are made from.
  'valueModel.title': 'What customer values are made from',
  'valueModel.none': 'There are no values yet: the nightly run has not reckoned any.',
  'valueModel.good': 'Values to come are predicted, and there are data enough for it.',
  'valueModel.moderate':
    'Values to come are predicted from just enough data. Treat them as rough ones: under {months} months or {customers} active customers.',
  'valueModel.below':
    'Too few data to predict anything. Shown is what customers have brought in so far, in three plain classes.',
  'valueModel.data': 'Data',
  'valueModel.data.value':
    '{months, plural, one {# month} other {# months}} of history, {neededMonths} needed; {customers} active customers, {neededCustomers} needed',
  'valueModel.method': 'Method for purchases',
  'valueModel.noMethod': 'None: contracts and segments alone tell',
  'valueModel.since': 'In use since',
  'valueModel.before': 'before {date}',
  'valueModel.horizon': 'Looks ahead',
  'valueModel.horizon.value':
    '{months, plural, one {# month} other {# months}}, discounted at {percent} a year',
  'valueModel.amounts': 'Amounts are',
  'valueModel.margin': 'margin',
  'valueModel.income': 'income, as no margin is set',
  'valueModel.service': 'Cost to serve',
  'valueModel.serviceKnown': 'taken off',
  'valueModel.serviceUnknown': 'not known: no rates are set',
  'valueModel.weights': 'Ranks weigh',
  'valueModel.weight': '{name} {percent}',
  'valueModel.candidates': 'How far off each method was per customer, on months kept aside for judging',
  'valueModel.simplest':
    'A method with a smaller error takes over only when it is surely better, not by chance.',
  'valueModel.inUse': '{method}: {amount}, in use',
  'valueModel.inUseUnjudged': '{method}: in use; the history is too short to compare methods',
  'valueModel.candidate': '{method}: {amount}',
  'valueModel.unjudged': '{method}: not compared',
  'valueModel.unused': '{method}: not used, {why}',
  'valueModel.up':
    '{count, plural, one {# customer is} other {# customers are}} set above the figures by hand.',
  'valueModel.down':
    '{count, plural, one {# customer is} other {# customers are}} set below the figures by hand.',
  'valueModel.upMain':
    '{count, plural, one {# customer is} other {# customers are}} set above the figures by hand, mostly where this stands out: {dimension} ({main}). If that is the rule, give it more weight.',
  'valueModel.downMain':
    '{count, plural, one {# customer is} other {# customers are}} set below the figures by hand, mostly where this lags behind: {dimension} ({main}). If that is the rule, give it more weight.',
  'valueModel.upsell': 'Further purchases within 90 days',
  'valueModel.upsell.better':
    'A model that also reads {inputs} tells them, as it is closer: log loss {model} against {purchases} of purchases alone, on {customers} customers of 90 days ago, of whom {bought} bought.',
  'valueModel.upsell.notBetter':
    'Purchases alone tell them: a model that also reads {inputs} was not closer for sure, log loss {model} against {purchases}, on {customers} customers of 90 days ago, of whom {bought} bought.',
  'valueModel.upsell.tooFew':
    'Purchases alone tell them: too few customers to try a model that reads more ({customers} of 90 days ago, of whom {bought} bought).',
  'valueModel.upsell.noInputs':
    'Purchases alone tell them: no seats, projects, interest or use is on record.',
  'valueModel.growth': 'Contracts that grow within 90 days',
  'valueModel.growth.better':
    'A model that reads {inputs} tells them: log loss {model} against {share} of the share that grew, on {customers} customers with contracts alone of 90 days ago, of whom {grown} grew.',
  'valueModel.growth.notBetter':
    'Nothing on record tells them for sure, so customers with contracts alone have no such score ({customers} of 90 days ago, of whom {grown} grew).',
  'valueModel.growth.tooFew':
    'Too few to learn from, so customers with contracts alone have no such score ({customers} of 90 days ago, of whom {grown} grew).',
  'candidate.shrunk_rate': 'own purchase rate',
  'candidate.nbd': 'own purchase rate (NBD)',
  'candidate.bg_nbd': 'BG/NBD',
  'candidate.mbg_nbd': 'MBG/NBD',
  'candidate.pareto_nbd': 'Pareto/NBD',
  'candidate.recency_rate': 'rate by time since the last purchase',
  'candidate.forest': 'random forest',
  'degeneracy.no_drop_out': 'because by it nobody would ever leave',
  'degeneracy.at_bound': 'because a parameter ran off to its limit',
  'degeneracy.flat': 'because the data hardly pin a parameter down',
  'degeneracy.not_converged': 'because the fit found no end',
  'degeneracy.too_few': 'because too few customers have bought again',
  'degeneracy.mean_infinite': 'because it would expect purchases of any size',
  'degeneracy.spend_depends_on_frequency': 'because frequent buyers spend differently each time',
} as const;

export const setup = {
  // How the app describes itself in Slack and Teams.
  'listing.short': 'Warns early, with reasons, when a customer may leave',
  'listing.long':
    'Every customer is checked every night: orders, tickets, contacts, payments, contracts. Where something has changed for the worse, the person responsible gets a card with the reasons, the next step and the deadline. Ask about any customer with a short command; answers are visible to you alone until you share them.',
  'listing.hint': 'help, mine, or customer and a name',
  // Pages that open in a browser while the app is added to a Slack workspace.
  'install.doneTitle': 'Added',
  'install.done': 'The app has been added to the workspace {workspace}. You can close this page.',
  'install.expiredTitle': 'Please start again',
  'install.expired':
    'This step was begun too long ago, in another browser, or has been used already. Nothing was changed.',
  'install.cancelledTitle': 'Not added',
  'install.cancelled': 'The request was cancelled in Slack. Nothing was changed.',
  'install.strangerTitle': 'Not added',
  'install.stranger':
    'The workspace {workspace} is not on the list of allowed workspaces. An administrator can add its ID to the settings.',
  'install.organisationTitle': 'One workspace at a time',
  'install.organisation':
    'The app can’t be added to a whole organisation at once. Please add it to each workspace that is to use it.',
  'install.failedTitle': 'Not added',
  'install.failed': 'Slack did not confirm the request. Please try again in a moment.',
  'install.again': 'Start again',
} as const;

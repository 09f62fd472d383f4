import type { PhraseLines } from '../training-phrase.js';

export const english: PhraseLines = {
  complaint: `
Third engineer, third diagnosis, same leak under the boiler.
I have now explained this problem to five different people and I'm starting to feel like a recording.
The first year with you was excellent, and I told everyone so. Since the account was moved to the new team we've had no replies, wrong replies, and then no replies again. It has cost us two contracts. I think your managing director should hear it from me directly.
Your driver dumped eight pallets in the pouring rain and drove off while my lad was still shouting at him.
We were told on the phone, by your own sales guy, that the integration with NetSuite was "live". It isn't, and apparently never was.
Not angry, just tired of chasing.
This is the worst customer service I've dealt with in twenty years of running a shop, and I used to have a BT landline.
The invoice is wrong again. Same line, same amount, same excuse.
I'd like to speak with whoever runs your service department, please, because the people answering tickets clearly can't fix this.
Honestly, what are we paying for?
if i get one more "we value your feedback" email i will scream
Our residents have been climbing four flights since the 3rd because your part is "on its way". Two of them are over eighty.
You billed us for twelve hours on site. The gate log says he was here for three and a half.
It's disappointing, mainly because your previous team was so good.
Nobody told us about the price hike until it left our bank account.
We've been patient. Very patient. I'd say saintly.
The milking unit you "refurbished" arrived with someone else's muck still on it.
Expect to hear from our attorney if the refund hasn't posted by Friday.
I don't think it's unreasonable to ask for a reply within two weeks.
Every update breaks something, and every time you act surprised.
My one-star review is drafted. I'm giving you until noon to talk me out of it.
The tech was rude to our receptionist, tracked mud through the clinic and left without fixing anything.
We ordered left-hand doors. You sent right-hand doors. You then sent the same right-hand doors again.
Sadly this is not the standard we were led to expect when we signed.
Chat said call. Phone said email. Email said chat. You couldn't make it up.
The replacement pump is noisier than the one that failed, and I'm told that's "within spec".
I've had three account managers since spring and not one of them has read the file.
We picked your heat pump because you promised a clean, quick install. It's now February, the bathroom is cold, two circuits are swapped and there's a hole in my kitchen wall. Each week I'm told the guy will call. The guy doesn't call.
You lot promised delivery before lambing. Lambing's done, no heat lamps.
Bit of a joke, this, isn't it.
After nine months the dashboard still can't show last year's numbers, which was literally the first requirement in our document.
Your apology letter had the wrong company name on it.
I'm afraid the quality of the welds is simply not acceptable, and our QA manager has rejected the whole lot.
We paid extra for next-day. It's day six.
Two months of "our developers are looking into it" and the export still drops every accented character.
The cleaner's been signing in at six and leaving at ten past. We have the camera footage.
Please escalate this to your director, since I seem to be going round in circles with everyone below.
Nice to see you've found time to post on LinkedIn about customer obsession while my ticket's been open since August.
The wheelchair brakes squeal, the armrest is loose, and when I rang I was told I must be using it wrong.
We feel rather let down.
For what you charge per seat I'd expect search to actually find things.
Got a late fee for an invoice you never sent. Seriously?
The trainer showed up 90 minutes late and spent the rest of the session Googling answers.
That "loyalty discount" of yours turned out to be more expensive than what new customers pay.
Once again the lift has been certified as working by an engineer who never left his van.
I'm normally the last person to moan. But when a clinic waits a month for a replacement lead and then gets told to "calm down" by the agent, something's off. Please give me the name of the team lead.
Did anyone even look at the photos I sent?
Your rep told our operator he was "too old for touchscreens". I want that addressed.
The system has been crawling since the migration you insisted on, and my staff are staying late to make up for it.
What we got isn't what we saw in the demo. Not even close.
I'd give it zero if the form let me.
The seed drill was misaligned from the factory, we lost two rows in every pass, and your dealer shrugged.
It pains me to write this as someone who recommended you to half the county.
No call, no text, no engineer, and I took an unpaid day off for it.
Same fault code as last winter, same fault code as the winter before. Are we ever going to get a proper fix?
You charged the card that I asked you, in writing, to remove.
The compressors arrived with Chinese manuals only and your helpline suggested I use a translation app.
Our board is asking me why we chose you. I'm struggling for an answer.
So the warranty covers everything except whatever breaks, is that right?
The supplier portal has eaten my order for the fourth time this month.
I was promised a call back by close of business. I didn't ask which year.
Half the gloves in the last carton split when you put them on. We've mentioned it before, haven't we?
You can keep your £20 voucher.
The rental digger came with a flat battery, no key and a smashed mirror that you then tried to charge us for.
We raised this politely in May. We raised it firmly in July. I don't have a third tone of voice.
Your contractor drilled through our network cable and pretended he hadn't.
Support keeps closing my ticket as "resolved" when nothing has been resolved.
Consider this a formal complaint regarding the conduct of your installation team on 4 November.
The heat pump runs up a bill twice what your consultant calculated, and he's stopped answering his phone.
Pathetic.
I understand supply chains are tough, truly, but telling us "shipped" when it wasn't is just lying.
Is there anybody at your company who takes responsibility for anything?
The glucose strips read high, low, or whatever they fancy. I've lost faith in the lot of them.
Our own customers are now complaining to us about your labels peeling off.
Five emails. Zero answers. One automated survey.
The last straw for my manager was seeing the "premium support" line item for a month in which nobody replied.
Your night crew set off our alarm, left the back door on the latch and had a pizza in the boardroom. The boxes were still on the table when our investors walked in on Monday. I have no words.
You replaced the board, billed us $1,900, and the fault was a loose wire. We'd like that money back.
The portal says my machine was serviced on Tuesday. It wasn't, and I was standing next to it all day.
Let me set out the timeline, since nobody on your side seems to keep one. On the 2nd you delivered the wrong bearing, on the 10th you delivered the right bearing for the wrong shaft, and on the 19th you delivered nothing but an invoice. My fitters have been rostered in three times for this. I'd like to know who's paying.
If this is what the upgrade looks like I want the old version back.
We had to find out from a competitor that our model had been recalled.
The bedsheets come back grey and damp, and matron has started sending them straight back.
We've had enough chances go by, and so have you.
Your billing people and your delivery people should perhaps be introduced to each other.
Eighteen grand for a conveyor that stops whenever someone sneezes.
I expected a bit more humility after the mess you made of our stocktake.
Wrong voltage. On a medical device. Please tell me how that passes inspection.
I've read the contract twice now and nothing in it says we pay for your mistakes.
The tone of your last email was, let's say, brave.
We waited in for the whole window, 8 till 6, and then got a text saying we "weren't home".
It's the small things: misspelt names, missed calls, missing screws. They add up.
The auger bent in the first week and your answer was that our grain is too heavy. Grain. Too heavy.
My patience ran out around reminder number seven.
Can I talk to a human being who isn't reading from a script?
Your sales team was all over us until we signed; since then, crickets.
The fork truck's been back to you four times and comes home each time with the same wobble.
I trusted your sizing and now the chiller is too small. Who's going to put that right, and at whose cost?
Trading Standards will be interested in how you calculate your "service fee".
Not what we paid for, not when we needed it, and not even in the right colour.
The new interface has driven my two best dispatchers to tears.
You've put us on hold with a jingle that says how much you care for 47 minutes.
Am I the only one who finds it odd that every fault turns out to be the customer's fault?
We did everything your technician asked, sent logs, sent videos, rebooted, reinstalled. He then went on leave and nobody picked it up.
Your packaging is hopeless, a third of the vials were broken on arrival.
I can't recommend you any more, and people do ask.
The field maps shifted by four metres after your patch and I've sprayed my neighbour's barley. He's not pleased and neither am I.
Third missed pickup this week, parcels are stacked up to the ceiling.
Well, that was underwhelming.
Ticket 88123 is having its first birthday on Monday. Shall I bring cake?
We keep being told that it's fixed in the next release, and there's always a next release.
Please don't send the same fitter again, he argued with my wife and broke the tap.
The refund you promised in writing has turned into store credit. How convenient.
I want a full explanation, in writing, by Wednesday, of how you managed to lose a 3-ton press in transit.
The reports are wrong, we proved they're wrong, and you asked us for a screenshot.
Mediocre hardware, decent software, dreadful support.
It took your company less than an hour to take my money and eleven weeks to ship a hinge.
With respect, "have you tried restarting" isn't an answer to a cracked housing.
Your guarantee isn't worth the paper.
The parts counter laughed at me when I asked for an ETA.
You've swapped our dedicated contact for a bot called Sunny. Sunny knows nothing.
I raised a health concern about the dust from your unit and got a sales flyer by return.
How many more Saturdays do you want from us?
Disappointed doesn't cover it.
The site was left unlocked overnight by your crew, and it's not the first time.
We were overcharged in Q1, overcharged in Q2, and credited for neither.
Sort it out, please, before I go over your head.
I've been loyal for fifteen years and you can't even get my invoice address right.
The hoist was supposed to make our carers' lives easier, but it jams so often they've gone back to lifting by hand.
Your quote said all-in. The bill says otherwise, by about four thousand dollars.
Just another day, just another outage notice that arrived after the outage.
The calibration stickers were dated before the machine was even built, which makes me wonder what else is made up.
Do better.
I have no interest in a discount on my next order; I'd like this order to be right.
Someone on your side changed our settings without asking and it took us a week to undo it.
Look, I get that mistakes happen. What I don't get is the same mistake happening every single month.
It would have been nice to hear it from you rather than from the local paper.
The tyres you fitted wore out in 300 hours. The set before lasted 2,000.
I know it isn't the fault of whoever reads this. Still, three price changes in twelve months while every bug from spring is still there has really annoyed the whole department. We used to enjoy working with you.
Still waiting.
I was sold the "quiet" model, and the whole open-plan office can hear it through two walls.
You asked for a testimonial. I don't think you'd want to publish it.
The missing bolts turned up inside the gearbox. Inside. The gearbox.
We have lost a good customer because of your late delivery and I want to know what you're going to do about that.
The ombudsman has my file as of this morning.
I don't appreciate being called "buddy" by a support agent while my order is three weeks overdue.
My expectations were low and you still managed to go under them.
I've seen the "root cause analysis" you sent. It's a paragraph long and blames the weather.
Somehow my gold-tier contract gets me a slower answer than the free forum.
You couldn't organise a delivery across the street.
`,
  cancellation: `
Please accept this as our 90 days' notice on the maintenance agreement.
I think we're done here.
We won't be needing it from January.
How do I close my account? Can't find it anywhere in settings.
The board went with another vendor, so we'll be winding this down over the next quarter.
What's the early termination fee if we leave in month 14 of 36?
Shutting up shop at the end of the season, so no more feed deliveries after the 28th please.
We've found another solution that suits us better.
Could you confirm the date of our last invoice? We switch over on the 1st.
I'd like to return the whole order and get my money back.
cancel my sub pls
Our parent company is standardizing on Salesforce, which means your CRM is going away for us.
Not renewing, thanks.
Can you send over a complete export of our records? The new provider needs it before cutover.
With the practice closing in March, the service plan on the autoclave can lapse.
Does the contract roll over automatically, and by when do I have to stop it?
Please don't take this the wrong way. The bank wants a quarter off our running costs, and your subscription is the first thing to go. How long will we be able to get at our data?
After a long think we've agreed it's time to part ways.
Budget for your tool got cut to zero. Sorry, not my call.
I'm selling the farm, and the buyer doesn't want the robots or the contract.
Kindly remove us as a customer and delete all personal data you hold.
Terminate everything effective immediately.
The trial's over on Thursday and we're going to leave it at that.
Your competitor starts on Monday. What do you need from us to hand over the keys?
We're moving to a building with its own lift maintenance, so yours ends when the lease does.
Am I locked in, or can I give notice any time?
Please cancel the standing order for gases; we no longer have a workshop.
Our school has been told by the district to use a single platform and it isn't yours.
Just letting you know we will not be continuing into year two.
Who do I write to about ending the lease on the three forklifts early?
The guy who brought your tool in doesn't work here anymore. Nobody else really used it, and by now we've rebuilt everything in Teams. Could you take us off at the next billing date?
No hard feelings, we've simply outgrown you.
I want out.
As the charity is being dissolved, all subscriptions have to be ended by 31 July.
We'd like to exercise the break clause in section 9.
Can the remaining five months be waived if we go now?
Stop the auto-renewal please, I don't want to be charged again on the 12th.
My successor will be using different software, so the licence doesn't need to be carried on.
Let's call it a day.
We're consolidating suppliers from forty to ten and you're among the thirty.
Is there a pro-rata refund on annual plans if you leave halfway?
Please arrange collection of your rental units, we've bought our own.
As I mentioned on the phone, things have changed for us. Our son isn't taking over, the land's going to the neighbours, and they run different kit altogether. So we'd like the telematics and the servicing to finish at the end of the season. What do I have to sign?
The Leeds depot closes on the 30th. Take those nine vehicles off for good.
We have served notice by recorded post; please acknowledge.
Direct debit's been cancelled our end, so consider the agreement finished.
I changed my mind about the machine, it's still in the crate. How does sending it back work?
At the end of this term we'll be going in a different direction.
Please port our numbers to the new carrier, LOA attached.
The project lost its funding, and with it goes the need for your sensors.
We trialled it on two lines and decided against rolling it out. Where do we ship the kit?
Withdraw our purchase order 5561 please, it's been placed elsewhere.
What happens to our files after the account is closed? We need about two weeks to pull them all down.
I'd rather not go through a retention call. Just confirm the cancellation in writing.
We got a quote that was a third cheaper and took it.
From next spring a contractor will do our spraying, so there's no use for the guidance subscription.
Our IT guy built something himself, so we can drop the paid plan.
It's been a good run.
Please treat the contract as ended from the date of sale of the business.
The lawyers say we need to give you 60 days in writing. This is that writing.
I've read the terms three times and still can't tell. Does the agreement run out at the end of June or of September? I don't want to be in it a day longer than I must.
Nobody here uses it since our planner left, might as well shut it off.
The hospital trust merged and procurement picked the other supplier for consumables.
I'm invoking the cooling-off period for the boiler plan I took out last week.
We're going back to pen and paper, believe it or not. Please close it out.
Final meter reading attached, we're leaving on the 15th.
Do you charge for decommissioning if we don't extend?
We are reluctantly giving up the herd, so the parlour service and the chemicals can both stop.
Our agreement ends in June and we'd like to keep it that way.
The new owners don't intend to keep any of the existing service contracts.
How far in advance must I tell you that we're leaving?
We are exiting the UK market and will no longer require warehousing.
Please downgrade us to nothing. Zero. Gone.
I need the auth code to move our domain to a different registrar, and after that you can shut the hosting.
We voted as a co-op and the majority wants out of the deal.
We're relocating to a business park where the landlord looks after all the building services. That leaves no reason to have our own lift and fire contracts. Please tell us which date works and whether anything is due for the remaining term.
Can I hand back the scanner before the lease is up, and what would it cost me?
I'm retiring! Thirty-one years. So please stop the lab collections from the end of May.
Take us off the route from week 40, another laundry starts then.
Our accountant moved us to Xero. What's the procedure for leaving you?
We've handed the lift portfolio to a local firm as of 1 April.
I'd like my deposit back and the booking dropped for good.
Whichever date is earliest, that's the date we want to end on.
The pilot taught us a lot, mostly that we don't need it.
Please deactivate all 45 seats and don't bill us for next year.
The tenant has moved out and the building is coming down, so disconnect the alarm line.
Since the price change lets us leave without penalty, we'll be doing so.
Where do I send the notice letter, head office or the branch?
Thanks for the renewal proposal. We talked it over at length, and on balance the case for moving was stronger than the case for staying. Please mark us as leaving on March 31 and send the closing bill to head office.
Could you tell me what our exit would look like, cost and timing? The CFO has already decided, I just need numbers.
Looks like this is goodbye.
The two remaining machines go to scrap in August, the cover on them ends with that.
Please send a closing statement for our account.
Someone at HQ signed a group deal with a rival of yours, so our local contract has to go.
Wanted to give you a heads-up: we're migrating off over the summer.
I'm cancelling the order for the second oven, the bank said no.
How do I transfer all our tickets to Zendesk before our plan expires? We don't plan to extend it.
We've had a chat in the team and it's a no for next year.
Everything goes back: tags, readers, base station. Where's the returns address?
If we stop paying today, when does access end?
We'd prefer to let the warranty cover lapse and use an independent mechanic.
The restaurant is closing its doors on New Year's Eve. Last linen pickup would be January 2.
Kill the contract.
I no longer own the property, please end the heating cover in my name.
Under clause 14.2 we terminate for convenience, effective in thirty days.
Our franchise agreement ended, so the till licences aren't required any longer.
Thanks for everything, but we've signed with somebody else.
Would you please make sure nothing gets renewed on the 9th?
Doing some spring cleaning on SaaS spend and yours didn't make the cut.
We bought an electric fleet that comes with its own telematics, therefore yours becomes redundant in May.
As of next month you can consider our vending contract over.
I'd like to unsubscribe from the whole service, not just pause it.
Let me know what we owe so that we can settle up and go.
Another company will look after our chillers from now on.
Is a two-line email enough to end the contract or do you need a form?
Our council has put the street-light service out to tender again and won't extend with you.
This will be our final season with your seed programme.
The clinic's switching to disposable instruments, so the sterilising contract won't be needed.
Please cease all work on the website build, we're taking it to a different agency.
We need to get out of the copier lease. Options?
Winding up the company as planned, it's all in the letter, the service contract ends too.
Erase my profile. Thanks.
I spoke to your front desk and was told to put it in writing: we wish to leave at the end of the current period.
How painful would it be to leave mid-contract? Asking for a decision next Tuesday.
There's no point extending, the plant relocates to Mexico in the fall.
The order was for a workshop we've since rented out, so I'd like to call it off.
We shall not be taking up the option for a further two years.
Our volunteers prefer the other app, so the committee asked me to end this one.
Please uninstall the trackers, the vans are being sold.
Just bill us for what's used and close the book.
Since the grant ended we have no means to keep the platform going past September.
Can we terminate the waste collection for unit 4 and unit 5, both are empty now and will stay so.
We'd like to hand in our notice, so to speak.
Your service was fine, but the cheaper one is fine too, so we're off.
I'd like to surrender the licence and get whatever credit remains.
What is the penalty clause if we walk away from the minimum volume commitment?
End date requested: 30 November. Reason: moved to competitor.
Do we have to return the modem after we cancel?
From the new fiscal year, our department no longer exists, and neither should the subscription.
Please help me get our photos out before I delete the account.
We're unwinding the joint venture and the hosting goes with it.
Time to move on for us.
The vineyard's been sold to neighbours who use their own crew, so we won't need the harvester booking this year or any other.
Take this as formal withdrawal from the framework agreement.
We're not going to carry on after the break-in period, it's just not for us.
Is there a form for account closure, or do I do it by phone?
Once the last shipment's out, that's us finished with your warehouse.
Would it be possible to bow out of the co-op buying scheme before harvest?
The temporary site's being dismantled, so off-hire all cabins from the 22nd.
Our merger means one HR system, and after a bake-off yours lost. What's the notice period?
`,
  emergency: `
Line 2 is dead and we've got 30 people standing around.
The telehandler boom's coming down on its own with two roofers in the basket.
All our files have been renamed to .crypt and there's a note asking for Bitcoin.
We've got a bus full of kids and the doors won't open, engine bay's warm and smells odd.
The barn fans have quit, it's 102 out, and I've got 20,000 birds in there.
Everything's down.
Our payments page now asks people for their PIN. That isn't ours!
The brakes on truck 14 failed coming down the hill. Driver's ok. We have six more with the same kit.
I'm at the substation, the breaker you serviced won't open, and the fault's still on.
Payroll has to be filed by 3pm or 600 people don't get paid, and your site throws an error on submit.
Hi, me again. It's escalated, the second line's gone as well and now nothing is leaving the site.
We deleted the production database. The backup job has apparently been failing since June. What can be recovered?
The pacemaker programmer froze halfway through a reprogramming, patient is on the table.
The vaccine fridge is at 13 degrees and climbing.
Slab freezer's thawing, 90 tonnes of peas in it.
No milk's been taken since 4am, the robots are both in fault and the cows are in agony.
HELP. Chlorine leak.
Someone signed in as me from Lagos, changed the payout bank account, and payouts run at 6.
Crane's stuck with four tonnes over the road, police have closed it.
Newly fitted wheel came off on the motorway. Driver's shaken. Two other trucks had the same work done.
Every till in every store went down at noon, on Black Friday.
The dust explosion panel's blown on elevator leg 2, no one hurt that we know of, still doing a headcount.
Can someone call me now? Ransom message on all screens.
Polls close at eight, and the scanners in four precincts have quit.
Refrigerant leak in the supermarket, staff feeling dizzy, we're evacuating.
All the door locks in our hotel have gone to fail-secure, guests can't get out of their rooms.
The kids' monitor app let a stranger talk to my daughter. I've unplugged it. What else do they have access to?
Paddock fence energiser's dead and forty bulls are on the A-road.
The insulin pump gave a bolus nobody asked for, he's at 48 and shaky.
Wedding for 300 starts in two hours, the ovens are out and the chef's in tears.
We're dead in the water here.
The whole trust's e-prescribing went read-only ten minutes ago, wards can't see allergies.
Somebody's ordering laptops on our account to an address in another state, third one in ten minutes.
Our newsroom goes live at six and the playout server won't start.
The feeding didn't run overnight and now there's no water at the drinkers either. That's 1,400 hogs, and they've started biting each other. Dealer isn't picking up, which is why I'm trying you.
Hoist rope's fraying with a load on it. What's the safe way down?
Oxygen's out on the fish tanks, we have maybe half an hour.
I can see files leaving our SharePoint by the gigabyte and cannot kill the session.
Automatic door closed on an elderly lady and won't open fully. She's hurt. How do we override it?
Somebody breathed in fumes from your sealant, she's grey and being sick, what's in it?
No heat in a care home, 9 below outside, 70 residents, and your on-call number rings out.
The tanker's overfilling and the remote shut-off isn't doing a thing.
Forklift mast dropped by itself. Nobody underneath, thank God. What about the other five?
We're on the last hour of UPS, generator's not syncing, and this is a 999 control room.
Blood bank fridge alarm, backup generator didn't start.
Elevator doors opened to an empty shaft on 6. We've put a guard there.
Data breach. Journalist has our client list. Please ring me on the mobile.
A rat got in the switchgear, there was a bang, and now the whole abattoir's without power.
Somebody dialled in to our practice system overnight, I can see it in the log. They exported every patient list and then wiped part of the log itself. I've pulled the router. What must I not touch?
Your patch turned off encryption on every tablet, and three got stolen last night.
Total loss of comms with the pipeline, we're flying blind on pressure.
Pilot here, our flight planning feed's down and I've 160 people boarded.
The autopilot swerved the tractor onto the road. I want all the others stopped until you've looked at it.
The autoinjector didn't fire. She's been given a second one, but we have the same batch on every ambulance.
It's tax deadline day, 140 clients unfiled, and the e-file gateway rejects everything.
Ice rink roof's creaking and the load sensor of yours says 140 percent.
Nothing boots. Nothing.
Exam starts in 25 minutes and 900 students can't log in.
We've had to turn away all deliveries. The gatehouse system is gone and there's a queue down to the roundabout.
Our automaker customer charges $10k a minute for line-down and we're at minute 35.
Bad actor in our Slack pretending to be your support, and two people gave him their codes.
I've accidentally wiped the entire tenant, five years of records, is there any way to roll back before it's purged?
Boat's taking on water by the stern gland you replaced.
Our API keys are on Pastebin and being used, revoke them NOW
Temperature in the reptile house is 52 and the override's locked.
The incubators are cold, 15k eggs.
I need the master reset now, there's a toddler locked in the smart safe room.
Scaffold hoist is swinging loose in the wind, brake isn't holding.
The morgue's cooling is off, four days' wait for a part isn't an option.
Our mail server's been sending out fake invoices since midnight, clients have already paid two of them.
Half of our ledger posted twice overnight and the direct debits go out at nine to 11,000 households.
The reefer's at plus 9 with $180,000 of salmon in it and the unit won't restart.
Conveyor's dragging a burning roller towards the coal bunker.
The infusion pumps on ICU lost their drug library all at once.
Every one of the fall alarms in the sheltered flats is showing offline.
Silo fire, hot spot 95°C and rising.
Paper machine has wrapped, dryer can is glowing, crew's out.
Unknown person is moving our crypto treasury out of the wallet you host. Freeze it.
They've encrypted the NAS, the backups and the laptops. We're a two-person practice, please tell us where to begin.
A patient got a shock from the bed frame.
A pallet came through the mezzanine gate and hit someone. Ambulance is here.
Diesel's pouring out of pump 6 and it won't shut off.
Radio remote's lost and the loco is still rolling.
The bull pen gate opened on its own, one of our lads is in hospital.
Every backup since spring is unreadable and the primary just died.
Water supply's contaminated downstream of your dosing skid, we've issued a boil notice.
Extruder's seized, polymer setting in the barrel, if we don't get heat back in twenty minutes it's scrap.
My father fell out of the hoist when the strap clip snapped.
Someone ported our director's phone number and is resetting accounts one after another.
The drying tunnel is on fire. Everybody out. Is the remote shut-off possible from your end?
Hotel alarm can't be silenced or reset, 200 guests on the pavement in the rain.
Both chillers tripped, data hall's at 41 and rising.
Medication times have shifted by a day after your patch, and the night round's already been given.
We are at a complete standstill.
There's been a burning smell at boiler 2 for the past twenty minutes and the control room display is frozen. Two of the guys have headaches. Fire department's been called but we don't know how to cut power to your auger.
Court filing due at 5 and e-sign is refusing my certificate, this can't slip.
The combine's smouldering behind the rotor and the field is bone dry.
Loads of our employees' bank details were just visible to everyone on the intranet module. We've unplugged it, please advise on next steps.
Ambulance dispatch screens frozen.
The robot arm moved with the gate open. It missed my head by inches.
I'm trying to stay calm here. The entire dairy has been stopped since half five, the controller shows comms errors everywhere, and there are seven tankers outside that we can't take in. In three hours at most we'll be tipping the milk. Ring me, please, right away.
I need an engineer within the hour or we tip 60,000 litres of milk.
Roller shutter came down on a car with someone in it.
The ski lift has stopped and there's a gale, people are hanging up there.
Possible explosion risk: LEL alarm in the spray booth, extraction's off, won't restart.
The stage winch ran away during rehearsal. Show's in three hours, one dancer injured.
All prices were set to zero overnight and orders are flooding in.
Dam gate isn't responding to close commands.
Whoever's on call, please pick up: foundry down, ladle full.
A dog got its paw caught in the treadmill at our vet clinic, it won't reverse.
Power cut knocked out the alarms and there are intruders on camera.
We've found an unknown device plugged in to our network, it's sending gigabytes out.
Our ferry can't leave, the ramp controller has crashed and 400 passengers are aboard.
After the storm the server never came back and the backup drive smells burnt. Twelve years of case files are on there. We're in court at nine tomorrow and without those files we lose.
Plant's down, has been since 2 a.m., night shift sent home, day shift just arriving.
Autoclave door opened under pressure, nurse scalded.
Hi there, our shop database got swapped for an empty one last night and the ransom is due by Sunday.
The baler's caught fire, extinguisher did little.
Emergency lighting's out and so is the mains, we have 1,200 people in the arena.
Trains can't be cleared through junction 7, points show no detection.
Wrong blood group labels are coming off your printer. We've stopped all transfusions.
Kiln door's jammed with a man inside. It is cold, but he's panicking.
The vent system in the tie-stall is out and the calves are gasping.
Everyone's locked out of the building, including the guard, and the vault's on a timer.
Can't reach anyone on the hotline. Steam leak in the basement, getting worse.
Our wire transfers are being redirected, half a million so far.
Site's been defaced with extremist stuff. We're a primary school.
Refinery unit 3 is on manual with no readings, we need DCS support this minute.
Breathing apparatus failed a firefighter in live use today. We've pulled the batch, what's the safe replacement?
Patient data was emailed to the wrong mailing list, 4,000 recipients. Can you recall it?
The treatment table keeps rising with the patient strapped on.
We have until midnight to produce the records or we're fined a hundred thousand, and the archive won't open.
It's about the care bed in room 204. It's stuck at its highest position and leaning, and the resident is still in it, 20 stone. Two nurses are holding on to the frame, so we need instructions this second.
Hopper's jammed, dust cloud in the mill, we've shut off ignition sources.
Storm took out the controller, sewage is coming up in people's homes.
All 14 warehouses offline, no ETA from anyone.
Leisure centre here, ammonia smell at the ice rink, public evacuated, awaiting your instruction.
Fuel leaking under the generator, hospital's running on it.
The tags are reporting no cattle on the map, gate's broken down by the railway line and a train is due.
A child swallowed a magnet from your toy set. What's the strength? Hospital's asking.
Batch reactor temperature's running away, quench valve stuck.
We've got someone's hand caught in the baler knotter, fire service on scene, how do you release it?
Security desk: somebody has cloned our master card and rooms are being robbed.
Our trading desk can't close positions and the market shuts in 18 minutes.
The oxygen concentrator at my dad's home stopped, spare bottle will last an hour at most.
The wind turbine's overspeeding, brake not engaging.
Someone's impersonating our CEO from inside your platform and has just approved three payments.
The heater in the chick shed is blowing black smoke and we can't get near the switch.
Our only CT scanner's down and there's a stroke patient on the way in.
Cable snapped on the goods lift, car's hanging by the safety gear.
`,
  distress: `
My husband passed away in April and I'm trying to make sense of his accounts.
We went into administration yesterday, I honestly don't know what happens next.
Sorry for the silence, I've been in hospital with pneumonia for three weeks.
I was laid off this morning after nineteen years, so I won't be your contact any more.
Our founder died suddenly on Sunday and nobody has the passwords.
I can't do this anymore.
The flood took everything, house, shed, the lot.
My daughter's in intensive care and I'm answering from the corridor.
Dad's dementia got a lot worse and I'm now handling his affairs.
The bank has called in the loan, we're finished.
We lost our son last month. Please push the installation to some time next year.
I've just been diagnosed with MS and I'm trying to get the business in order while I can.
Half the herd had to be shot, TB. My wife cries every morning.
A colleague took his own life and the team is in no state to meet.
I am three months behind on everything and frankly I don't see a way out.
Mum won't be coming home from the hospice, so the bed isn't needed.
Please bear with us, our warehouse manager was killed in a car crash on Friday.
My wife left, the shop's failing, and now your reminder came. I just sat down and wept.
We had to let all our staff go today.
It's stage four. I'd like to know the paperwork will be simple for my family.
Since the stroke I can only type with one hand, so excuse the mistakes.
The bailiffs are due on Thursday and the machine is all I've got left.
Our factory burned to the ground at the weekend, two people are still missing.
I miscarried last week and missed your deadline, sorry.
Grandpa died, he was the one who knew how the boiler works.
I've been signed off with severe depression and someone else has to take this over, but there is no one else.
Chapter 7 was filed on Monday; please direct everything to the trustee.
Some days I wonder what the point of going on is.
After the shooting at our school we've shut until further notice.
The funeral is on Wednesday, could you call the week after?
My business partner disappeared with the money and I can't make payroll.
Our little girl needs a transplant, so I've hardly been at work.
I'm writing on behalf of my late brother.
The hail wiped out the entire crop and the insurance won't pay, we might lose the farm.
Lost my job, lost my flat, and I still owe you for the phone.
Our nurse of twenty years passed from the same illness she treated people for. We're heartbroken.
He's been in a coma since the fall, I don't know his PIN, I don't know anything.
I'm at my wit's end, not eating, not sleeping, and the creditors keep calling.
We've got a death in the family and will be closed all week.
The divorce is taking the company down with it. I'm sorry, I know it's not your problem.
`,
  opt_out: `
Take me off your mailing list.
Please stop calling about upgrades, the answer's no.
I asked a technical question and got a sales pitch. Just the answer next time, please.
No offers, no promos, no "quick catch-ups".
unsubscribe
I object to my data being used for direct marketing under UK GDPR.
We're happy with what we've got and don't want to hear about anything else.
Could you put a note on the file that we don't take sales calls?
Your rep has dropped by the yard three times this month. Tell him we'll ring if we want something.
Stop texting me deals!
I've clicked unsubscribe five times and the newsletter keeps on coming.
Don't try to sell me anything, I only need the part number.
We buy through public tender only, so please spare us the brochures.
Put us on your do-not-call list.
The pop-up ads inside the app are driving my team up the wall, can they be switched off for our account?
Not interested in the premium tier, now or ever.
I'd be grateful if you'd refrain from sending promotional material to our wards.
Is there a setting for service notices only and no marketing?
Whatever it is you're selling, no thank you.
Please don't pass my details on to partners or send me partner offers.
Leave out the "customers also bought" bit in your replies to us.
We decline the demo. We declined it last time too. Kindly stop asking.
No more catalogs, they go straight in the recycling.
My number was given for delivery purposes, not for your sales floor.
Keep the invoices coming and nothing else.
Please respect that I opted out in September.
I don't want an account manager reaching out to "explore opportunities".
Enough with the LinkedIn messages from your business development folks.
Our policy is not to engage with cold outreach, remove all our staff from the sequence.
If I want the extended warranty I'll ask for it. Stop bringing it up on every call.
Only contact me about the repair, please, not about new models.
I withdraw my consent for advertising emails.
Could we have one conversation where nobody mentions the bundle?
You've got my email for receipts. Use it for receipts.
Please tell your call centre that the surgery doesn't accept marketing calls during clinic hours.
Don't bother sending someone round, we're not in the market.
Turn off the upsell banners, I'm begging you.
I'd prefer not to be contacted for surveys, webinars or special events.
Reply STOP didn't work, so I'm asking here: STOP.
We know about the sale. Everyone knows about the sale. Please no further emails about the sale.
`,
  harmless: `
How do I cancel a print job that's stuck in the label queue?
Need two emergency stop buttons as spares, 40 mm mushroom head, twist release.
How can an admin terminate a user's session without kicking everybody else out?
Do you have a complaint form template that we could give to our own customers?
What's the price of the fire alarm module for the small controller?
When is end of support for version 4?
We are NOT cancelling, quite the opposite, we'd like to add two more sites.
Could I get a quote for the disaster recovery option for three servers?
Is there a crash course for new dispatchers, half a day maybe?
There's one dead pixel in the corner of the screen, doesn't bother us, just wondering if the warranty cares.
Please cancel line 3 of my order and add a second box of filters instead.
Our mascot is an angry bird, can you embroider it on caps?
Is there a way to cancel the beep on every scan?
Looking for a panic bar for a double door, brushed steel.
Is the burn-in test run before you ship?
Our board game is called "Sudden Death", can you quote for 1,000 dice?
What's the shelf life of the burn dressings in your first aid kit?
Does the payroll module handle severance pay when one of our people leaves?
How do I end a recurring invoice for one of our clients, from the client's side it's finished in June?
Can we rename the "Abort" button? We're a flight school and it freaks students out.
Can the churn report show why our customers cancelled?
Where can I buy the pin for the fire extinguisher bracket?
Would your smoke detectors work in a dusty joinery, or do we need heat detectors?
How long do the gas struts last on average?
My terminator ear tags, the thin orange ones, are they still made?
Do you sell bleeding control kits for the workshop wall?
We're filming a hospital drama and need a ventilator as a prop for a day. Do you rent?
Can a deceased patient's chart be archived in one click?
I need to postpone Wednesday's visit, is Thursday afternoon free?
How do I set up a legally compliant cancel button in our own web shop?
We train guide dogs and need a fake smoke machine. Water based, please.
Which bus terminator goes at the end of the CAN line?
My cat Havoc chewed through the charger. Can I buy just the cable?
Does the quit smoking app integrate with our occupational health module?
Is ransomware cover included in the backup plan or sold separately?
Do you offer a webinar on preventing downtime?
The drop-dead date on the timeline template, can we call it something gentler?
How do I turn down the siren on the yard gate a bit?
We'd like to book the "Dealing with Difficult Customers" workshop for eight people.
How do I leave a group chat on the dispatcher app?
Can you send the safety data sheet for the descaler?
What size lifebuoy do we need for a farm pond?
What do you charge to fit a gas strut on the emergency hatch?
Where can I see voided invoices for last quarter?
Does the lift go to ground floor automatically in fire mode, and can we change which floor?
Could you suggest a hostile vehicle barrier for our Christmas market next year?
How much for an evacuation chair with a wall bracket?
Could we get the exit signs in green rather than blue?
What's the right way to abort a wash cycle if someone's left a phone in a pocket?
Is the "bomb" icon in your menu meant to be the bill of materials? It made us giggle.
We switched to you from a competitor and want to import the old data, which format?
Looking for the "I quit!" mug you gave away at the expo, my boss loved it.
How does the watchdog timer work and can it be set to 10 seconds?
What happens to logged values if the connection drops? Are they buffered?
The film club's showing Die Hard, will the projector take 4K?
The old scale finally died after 26 years of service, so what do you have for 3 tonnes?
Are sacrificial anodes a stock item for the 300 litre tank?
Is there a discount if I cancel the second mobile line but upgrade the first?
How can our subscribers opt out of our newsletter, is there a ready-made footer?
Can I make the marketing opt-out checkbox unticked by default on our form?
Could your labels say "Do not panic" in friendly letters?
Is the tail lift alarm volume adjustable?
Do the wheelchair brake pads come in pairs?
We don't want to leave, we want more: how do we add a third region?
How do I purge the test data before we go live next week?
What's the refund workflow if one of our guests cancels?
A ballpark on cyber insurance certificates from you as our vendor? Our broker's asking, yearly routine.
Could you quote for annual servicing of the smoke vents?
Does the alarm get confused by pets? We have two dogs.
Can the churn on the butter machine be slowed?
Is it possible to mute the reversing beeper between ten and six?
What's the difference between "stop", "abort" and "hold" in the batch menu?
Where do I set the dropout rate in the ML plugin?
Would the backup generator cope with a second chiller?
I'm writing our emergency plan, do you have a diagram of where the shut-off valves are?
Which blades for cutting rock wool, the kamikaze ones?
Which battery goes in the emergency exit light type NL-8?
Our hackathon is in May, could we get sandbox access for twenty students?
How do you lay off a bearing on a nautical chart in your plotter?
How do I bulk-close resolved tickets?
"Fatal error" pops up in the test environment only, live is perfect. Just curious what it means.
In the CAD viewer, how do I explode an assembly?
Is there a way to recall an email from the ticketing tool?
Trial ends tomorrow, how do I put in my card so we carry on?
Could we get exploded drawings of the gearbox?
You guys are killing it, thanks for the speedy delivery.
That new dashboard is sick! Does it come in a tablet version?
How do I kill the grass along the fence without harming the hedge?
Your support chap saved my life yesterday, figuratively. Give him a raise.
I'm writing my thesis on service failures in warehousing and wonder whether you publish any figures on typical downtime. Averages would do. I'd credit you as the source, of course.
Are crash mats available in school colours?
Can the crash barrier be powder-coated yellow?
How do I dump core logs for your dev team, no rush?
Is the default "poison pill" message in the queue something I should be filtering?
Which ladder fits a six metre silo for emergency egress?
Do you stock pepper spray refills for the guard's holster unit?
What is a "zombie process" and should I care? Just reading the logs over coffee.
Our doc wants to know whether the defib cabinet has an audible alarm.
May I change the label "dismissed" to "left" in the HR module?
Is the orphaned records cleanup safe to run during the day?
How do I mark a product as discontinued but keep its history?
We're decommissioning the old boiler in July and want your heat pump in its place.
Could the bug hotel be delivered to our nature reserve? We mean the wooden one.
The escape room we run needs a siren and a red beacon, what do you suggest?
Can I split the hazard tape order, half yellow, half red?
How do bug reports from our testers get into your tracker?
How do I tell the portal that we're shipping dangerous goods class 3?
I locked myself out, silly me. Reset link please :)
Do you sell spare hammers for breaking bus windows?
Who do I forward complaints from our retailers to? Just need the right address.
Does your complaints module have a field for batch number?
My order says "hold": is that because I asked you to wait for the blue ones?
I'm looking for the legal notice template for debt reminders in your accounting tool.
Can the dunning run send a gentle nudge before the first reminder?
How do I strike out a line in the contract editor?
We represent a law firm: how many matters can the basic plan hold?
Is there an attack filter by country in the firewall log?
Is the "dead stock" report by site or by SKU?
We're planning a ransomware tabletop exercise, do you have material we could borrow?
How is a data loss simulation started in the training environment?
Could you explain the "lost sales" column?
Can the leak detector text two people?
Do your leak sensors come with a longer probe?
What's a sensible reorder level for blood collection tubes?
My notice board app says "notice expired", how do I extend a posting?
Where do I put the notice period for our employees' contracts?
Can my staff see each other's sick days, and can I hide them?
Which report shows tenants who gave notice this month?
What is your policy if we have to reschedule training at short notice?
Is the panic room door available with oak veneer?
What happens with the old licence if I scrap the PC and buy a new one?
Has the 300 series been discontinued, and what replaces it?
Is there an extended warranty once the first one ends?
Please stop sending paper invoices, PDF is fine for us.
Could delivery be paused in week 52? We're on holiday then.
How do I disable my client's ad on the signage player from 1 December?
After last year's fire the hall's been rebuilt, and we'd like the same line again.
We had an outage last spring and you were brilliant. Now we want to add a second node.
What's the mean time between failures on the spec sheet?
Is "poison" a category in your pharmacy cabinet labels?
Does the weed killer nozzle drift less at 3 bar?
What dose kills blackgrass without hurting the wheat?
Do you carry butcher's knives with yellow handles?
How loud is the panic button on the bracelet, and does it come in red?
Can taxis' silent alarm be fitted to minibuses too?
Our old provider confirmed the cancellation yesterday, so the way is clear for us to join you. When could we start, and who'd help with moving the master data? Looking forward to it.
Our insurer asks for the ATEX certificate of the dust extractor, PDF please.
Ordering circlips, DIN 472, one hundred.
How do I break a long table over two pages in the report designer?
Where can I change the coffee break times?
Line break is missing in the delivery address, cosmetic only.
I want to break down costs by department. Which chart?
What's the break-even for the second robot?
Stopping distance of the new pallet truck, do you have data?
When the night mode kicks in, does it stop the circulation pump as well?
How do I reject a supplier's quote politely through the portal?
Could we return the loan unit? The repaired one's back and works a treat.
Do I need to unplug the gas bottle before moving the grill?
What fuse is F12, slow or fast?
Does the blackout blind kit fit roof windows?
We need blackout curtains for the sleep lab.
Can I get the "Danger high voltage" sign in aluminium, three pieces?
Would like a brochure for mortuary coolers, four bays.
We run a funeral home and need one more licence.
Can we add a hearse as a vehicle type?
The kids call the feed robot "Terminator". Any stickers? :-)
What happens when someone opens the safety fence? I'm writing the operating procedure.
How far do the dead zones of the laser scanner overlap?
Are MQTT last will messages configurable on your gateway?
I need a dead bolt with a thumb turn, 60 mm backset.
How do we hit the deadline of the early-bird discount, is it the 30th or the 31st?
There's plenty of time: the deadline's in ten weeks, but could you already check our draft?
Is it safe to run the dryer outside in light rain?
Can I make a critical alarm send an SMS instead of email?
What does a yellow "battery low" mean on the thermostat, are normal AAs ok?
Does the app keep working with no signal?
Which setting drops duplicates on import?
Please void the duplicate order from yesterday, one is enough, keep the other.
I was told you have an "exit interview" template in the HR pack?
How many people may exit through a 90 cm door per minute according to your planner?
We lost the remote, can a new one be programmed?
I lost the manual, could you send it again?
Lost in your menus, haha. Where's the week view?
Where do I find the injury log template in the safety module?
How do you record a near miss? We want to be good about it.
Rescue harness in size S, available?
Our apprentice is sick on the training day, can somebody else take her place?
Could sick notes flow straight into the rota?
Someone from our accounts retired, please swap the invoice contact.
My predecessor retired, I'm new here, how do I get access?
Bankruptcy checks on suppliers: do you have a plug-in for that?
Any module that predicts payment defaults?
Which emergency number should we print on the lift sticker, yours or ours?
Does my tariff include the 24-hour callout? Just for our records.
How do I switch the answering machine to the "out of hours" message?
The fire drill's on Tuesday at ten, do we have to put the panel into test mode?
I'd like to schedule the UPS shutdown test, what do you recommend?
Are you coming to our open day? Registration closes in six weeks.
What's the fine for overdue library items set to by default in your system?
Could you put a hold on invoice 221 until our PO number arrives, then we'll pay right away?
Can I dispute a chargeback from one of our shoppers in the dashboard?
A shopper of ours wants a refund, where's the button?
Is there a fraud filter for gift cards and what does it cost?
What's the best defence against rust on the hopper?
My hard drive is 90% full, what's the price of the next size?
Who can unfreeze a budget in the approval workflow?
I hit submit twice by mistake on the last order. Please cancel only the second one, the first should come on Wednesday as planned. Sorry for the bother.
Roughly sixty students give notice on their rooms every semester, and we type each letter by hand. There must be an easier way. Does your tenancy module have a batch function for that?
Do you have a thaw programme that won't ruin the dough?
Not a complaint at all, just a suggestion: make the font bigger.
I've no complaints, just wondering if the report is available as a PDF.
Please pass on our compliments, the audit went without a single non-conformity. Now, about module two?
War Room is the name of our meeting room, can the booking panel show it in red?
Our brewery's new beer is called "Total Meltdown", we need 5,000 labels.
Do you print stickers for a band named Cancelled?
I'd like the suicide-door hinge kit for a 1964 Lincoln restoration.
How do you bleed the brakes on the ATV after changing the fluid?
Is the bleeder valve included with the radiator?
Can I strip users of admin rights in bulk?
Can two-factor be enforced without logging everyone out?
What's a good way to isolate a test network with your switch?
How do I quarantine a batch in stock until QA releases it?
Which mat do you advise for disinfecting boots at a 9,000-hen house?
Does the flood light come with a tripod?
Flood barriers for a garage door, 2.4 m, price?
Could you tell me whether the 12-bay cart charger takes iPads with rugged cases on?
Our night porter swears the vending machine gives change in pennies only. Is that a setting?
I'd like to put 14 tablets on a shared data plan, how's that done?
Any chance of a loaner while ours goes in for its annual?
The torque arm on my tedder, is it the same as the one on the wider model?
We have a listed building, so the lift car can't be more than 90 cm wide. What's out there?
what's the max csv size for upload? mine's 80 mb
Just got the keys to our second dental office and need the same setup as the first, minus one chair.
Is the webhook retried if our server's busy?
Hi folks, do you ship seed trays to Northern Ireland without extra paperwork?
Does a bigger reel pay off on fields shaped like a slice of pizza?
Our finance lady needs a statement of account for the auditors, no urgency.
I'd like to see the pallet wrapper in action, do you have one running near Columbus?
Which grease for the slew ring in winter?
How do I give the weekend team a read-only view of the bookings?
Got your flyer on rooftop units. We've got four old ones on a school gym, what would replacing them run us?
The barcode on item 20-118 scans as 20-181, tiny thing, thought I'd mention it.
Can two people edit the same quote at once?
We're after bulk salt, 25 tonnes, before the first frost if possible.
Could you hold our spot price until the committee meets on the 18th?
How would one connect a hearing loop to the lift intercom?
I need a letter confirming our machine was made in the EU, for a customer.
Please add another hour of training on the reporting bits, billed as usual.
What sort of return can we expect on variable speed drives for the extraction fans?
My tractor's a 2014, can it still take the new guidance screen?
The sandbox and live keys look alike, is there a way to tell them apart?
Do your linen bags come in colours for infected, soiled and clean?
Cheers for squeezing us in before the bank holiday.
Are the castors lockable on the low version of the bed?
We run a brewery tap and want something smaller than your 500 litre chiller. Options?
When I print a packing slip, the second page only has the total on it. Can I shrink the margins?
Should I be descaling more often in a hard water area?
I'd like three of the blue crates in your catalogue on page 112 plus lids.
Is the app available in Welsh?
We open a depot in Doncaster next spring, what do you offer for loading bays?
How do you handle daylight saving time in shift reports?
Is the Tuesday webinar recorded? I'm on the road.
The auditor liked your temperature logs, so we'd like probes for the other six fridges.
Who signs off the lift before first use, you or the notified body?
Can my daughter take over the phone contact? She does the office work these days.
Looks like the discount code from the trade show isn't on my quote, would you add it?
What's included in the gold plan that silver hasn't got?
We need a towbar for the welfare unit, 50 mm ball.
Does the feed wagon's scale link with your herd app, or is that the other brand?
I've been asked to find out your payment terms for new accounts.
Would it be cheaper to ship by sea if we can wait until March?
Can I get the wiring colours for the door sensor?
Two of our couriers share a van. How should that be set up in the planner?
How accurate is the moisture meter on oilseed rape?
Please could someone confirm receipt of my order from this morning.
We'd be up for testing the voice picking, if you're still looking for pilot sites.
Do you take old batteries back when we buy new ones?
On which shelf height does the tilt sensor go?
Does the platform store data in Canada?
I'm comparing you with two others, could you send a feature list on one page?
We'd like staff uniforms in a softer fabric this time, any samples?
What's the weight limit for the ceiling hoist with the wide sling?
How many cubic metres does the small silo hold when it's barley?
Could I have my invoice dated in this fiscal year, please?
The search ignores hyphens in part numbers, is that on purpose?
I'm keen on the subscription for wiper seals, how often do you send them?
Our roof is corrugated, does the antenna bracket cope with that?
Please quote the same as last time, only with stainless frames.
Does the milk pump need priming after washing?
How do I find out who approved a purchase order?
We had 1,100 sign-ups last weekend. Which tier should we be on by summer?
Is there an adapter from camlock to Storz C?
May I use your product photos on our dealer page?
Can you recommend someone who pours floors flat enough for your mobile racks?
When's the next bug fix release due?
Thank your installer for wiping his boots, it made my day.
We'd need training in Spanish for about twelve line workers.
Could the weekly summary land on Friday rather than Monday?
What's the bulk rate for tissue, 40 cases a month?
Are the filters for hood 3 washable or disposable?
Which inverter pairs with two strings facing east and west?
I keep getting the mobile layout on my desktop, how do I force the full one?
Is it OK to stack the crates six high?
We're a choir of 60 looking at your ticketing. Is there a small-event price?
Has the price of copper pushed up your cable quotes again?
Can the drawer units be keyed alike?
I'd love a tour of the new features, my knowledge stops at version 5.
How long is a quote valid with you?
My boss would like to know if the ride-on sweeper fits in a 1.2 m corridor.
Could we collect from your Bristol branch instead?
What's the recommended tyre pressure for grassland work?
Does your API do pagination by cursor?
Our ward wants to try the new dressing, may we have a box of ten to start with?
It says "draft" on my quote PDF, is that normal?
Does the robot mower handle a 40% slope?
Let me know what you need from us to open a trade account.
We've got ten acres of new orchard and wonder about drip lines. Can you design that?
Are spare keys for locker bank B orderable online?
Is it possible to see costs in dollars and pounds side by side?
How do we set different heating times for the chapel and the hall?
The new girl on your help desk is a gem, please tell her manager.
Do I need planning permission for the outside lift, in your experience?
Which module do I need for consignment stock at customers?
We're adding a Saturday clinic, could sterile packs come on Fridays as well?
Please update our phone number to the one in my signature.
What does it cost to move a machine from one hall to another, 30 metres, ground level?
I see "legacy plan" next to our name. Should we be moving to a newer one?
Can the rear lift take a category 3 implement?
How fine can the shredder go, and can the screens be swapped by one person?
Do you have anything like a starter kit for a two-person bakery?
Is your training accredited for CPD points?
The till roll size changed from 80 to 57 after I swapped printers, where's that set?
Would love a price for twelve months of cover on four dishwashers.
Does the crane remote float? Asking for a marina.
How do I order more toner through the portal without going through purchasing?
What's the pick rate with the goods-to-person setup in a shop our size?
Could you have a look at our drawing and say if the coil would fit?
For the parish hall: how noisy are the wall heaters?
Do you have an installer in the Scottish Borders?
Is there a mount to put the display on the left-hand pillar?
I'd like to raise our credit limit, business is good.
We use Google Workspace, can people sign in with that?
Is a pallet truck with scales accurate enough for freight billing?
How many doses per hour can the new line fill, roughly?
I need the replacement schedule for hoist slings, for our records.
Do you also rent the floor grinder with operator?
Our stand at the county show could use a demo unit, any possibility?
Which form do I fill out to be tax exempt in Ohio?
Can the water heater be set to go off peak?
Does the new collar fit heifers, or only cows?
When I duplicate a project the tasks lose their owners, is there a tick box I missed?
Is there a trade-in on the old compressor?
How do you measure a chain for the bucket elevator?
We'd prefer a monthly fee to the yearly one, is that doable?
Please send me the maintenance checklist in Word.
Would the swing door work for wheelchairs with no hand contact?
What's your cut-off time for same day dispatch?
I've 30 seats but 38 people, most part-time. Do you do floating licences?
Is there a reason the chart starts on Sunday, and could ours start on Monday?
We want fleece jackets with the logo on the back, minimum order?
How do I enter a hired machine in the cost sheet?
Which one's better for silage, the fixed or the moving floor?
Could the engineer bring a spare remote along when he comes on the 6th?
Do you do site surveys in the evenings?
The lamp over bay 7 hums slightly, would a new ballast help?
Are there plans to support Apple Pay?
What would you charge for valeting eight vans every fortnight?
Is it worth getting the bigger dryer if we go from 400 to 650 acres?
Thanks, the patch did it. One more question: can we rename the tabs?
I'm missing the measurement for the sling, between the shoulder and the tailbone, right?
Do your trays nest when empty?
Could I reserve the scissor lift for the last week of February?
How does your software calculate overtime after midnight?
We'd like an extra column for lot numbers on the delivery slip.
Who should I ask about becoming a dealer in Wales?
Please could I have two more copies of the commissioning report.
Is there a bolt-on for carbon reporting?
What's the footprint of the ten-station blister packer?
Can I feed straw pellets or wood only?
Where do I put in our purchase tax rate for Quebec?
How do we log milk withheld for calves?
What are the opening times over Easter?
Could you recommend settings for a 120-bed hotel laundry?
Your proposal looks good; could the second year be at the same price?
Does the stairlift track leave marks on oak?
Can we have the manual in large print for one of our volunteers?
What connector's on the end of the weigh cell cable?
We're setting up a lab for snow sports boots, odd I know, which climate chamber goes to minus 30?
I'd like to sponsor a training place for our apprentice, how do I book?
Is the colour of the shelving the same as four years ago?
How many sensors can one gateway manage?
Any preference on courier if we send the sample to you?
We need 500 lanyards by mid May, printed both sides.
Can I turn a quote into a pro forma?
Is the bio-oil OK with your bar and chain?
Let us know when the ten-foot gates are back in stock.
How do you price support for customers with their own IT team?
Could you add Portuguese to the kiosk screens?
Does the ultrasound cart come with a printer shelf?
We'd be interested in the route optimiser now that we've doubled the rounds.
What width of belt do I need between centres of 600 mm?
Still got the old signal yellow?
How many API calls do we get per month?
The village has fibre now, does anything change for our phone system?
Can rations be typed in pounds instead of kilos?
Greetings from Cornwall, the new pump purrs. Please set aside a spare impeller and bill us.
What would it cost to stretch the warranty to five years?
Who's my contact for spares?
How do I get labels in two languages?
Are the pouches autoclavable?
It's a new build and we're looking for someone to do lift and doors together.
The link for the expo app never reached me, would you resend?
Is the second drive bay free?
Tell me more about predictive maintenance, which sensors would we need?
Can an item have several pictures?
Same wood chips as last September please, same quantity.
Is it true you get a dedicated contact from ten units up?
How do we winterise the system?
The cost centre report has become really handy. What we're missing is a comparison with last year on a single page. Is it there somewhere, or in the works?
Does the app show milk flow by quarter?
Picked the wrong size by mistake, may I change to medium?
Could the bill be split, half club, half parish council?
How long does the battery run at minus 20 in a cold store?
Changeover went really well, now only the signature needs editing, where's that?
Is there a chip conveyor to retrofit to the mill?
Who handles projects in Ireland?
Could you arrange a factory tour for 22 pupils?
What's the smallest order you'd accept?
The operator asks whether the joystick can be set for left-handers.
How do I merge two customer records?
We'd appreciate a second remote for the hospital bed.
Is there a way to schedule exports every Sunday night?
My tablet shows yesterday's tasks until I refresh, is that how it should be?
Looking at your larger baler for next season, could we try one for a day?
Do you have vegan soap for the dispensers?
We'd like to put the same locks on the annex, how many keys come with each?
Can you recommend a trolley for narrow aisles?
What would be the best plan for a team that doubles in summer?
Please add my colleague in copy for shipping notices.
Is the handle available in oak?
Thank you for moving the date, the revised one suits us perfectly.
How do I print barcodes on A4 sheets?
Would a variable-speed compressor pay off with our load?
Our interns start Monday, are there student accounts?
Which of your trucks has the lowest lift-over height?
It was good to meet your colleague last week. As discussed, we'd like a quote for the version with the solar pack, once to buy and once to lease. Our committee sits on the 20th, so before then would be ideal.
Do I enter holidays by hand or can I load the national calendar?
What's the noise level in dB at full load?
We got a new bank, here's the question: where do I change our IBAN?
Can the tank be filled from the left side too?
Hi, we got the 90% email again, it's only the 17th. Our nightly sync with the warehouse eats most of the API calls. Is there a bigger bucket we can move to?
cant add a 6th user?? says limit reached
Hello team, I tried to create a new project for a client this morning and the button is greyed out. I count 25 projects, about ten of them finished long ago. Do archived ones count against the cap? It's a bit annoying to delete things just to make room.
We send appointment reminders by SMS for our three dental chairs and always hit the 500 message mark around the 20th. Reception then ends up phoning people. What would 1000 a month look like?
Our 429s have gone up since we launched the mobile app. Docs say 60 requests/min on our tier. Can that be raised for just one key or is it the whole account?
Just bought two new tablets for the floor staff but I can only register ten devices. The old ones are still in use in the kitchen so removing them isnt really an option.
So the free version lets me have three forms, which was fine when it was me and my sister selling soap at the market. Now we do wholesale, workshops, and custom orders and I keep rebuilding the same form over and over. How do I get more?
Quick question, does the monthly invoice quota reset on the 1st or on our signup date? We're at 48 of 50 and I have about a dozen left to write.
Frustrating little ceiling: dashboards max out at 8 widgets. My boss wants shipping, returns and labor on a single screen. Any way around it?
We've got 40 sensors in the greenhouses and the gateway manual says it pairs with 32. Which model do I need for the rest, or can I run a second gateway next to the first?
Hey, the automation runs counter hit 2,000 and now workflows are queued until next month. Not the end of the world, we can do them by hand, but I'd like to know what the options are.
Is the 10-guest limit on video calls hard? our book club for the branch librarians is 14 people lol
Mailbox for accounts@ is at 49.2 of 50 GB. I've emptied the trash twice. What's the usual next step, archive or more space?
We're a wedding photography studio, and raw files from a single weekend are now around 180 GB since we switched cameras. Your 2 TB looked endless last year, haha. What's above it?
Please advise on expanding the NVR. With the four new cameras we only get nine days of footage and our insurer likes thirty.
Database is growing about 6 gb a week now that we keep the telemetry. Current disk has maybe two months left in it. I'd like to plan this before it becomes urgent, can someone walk me through the sizing?
storage bar went orange. how much for more
Our backup set doesn't fit in the window or the quota anymore, we've added two file servers since we signed up. Who can I talk to about a larger package?
The grain bins are filling up quicker than they used to because we took over the neighbor's acreage. Do your dryers come in a size up from the one we have, and would it go on the same pad?
I keep having to delete old patient x-rays to an external drive to make space on the imaging server. It works but it takes up my whole Friday afternoon. Is there an add-on disk shelf for this unit?
Attachments per ticket are capped at 10 MB and the engineers' drawings are nearly always 15 to 20. Could that be lifted for our workspace?
Last year we had 4,000 SKUs, now it's pushing 11,000 and the import wizard warns me every time that we're approaching the catalogue maximum. What comes after this?
Log retention is 14 days on our account and our auditors would love 90. Is that something we can buy seperately?
The walk-in cooler you sold us in 2021 is packed to the ceiling every Thursday when the produce comes in. Business is good, can't complain! Can those panels be extended or is it a new box?
We're opening a second shop in Leeds in the autumn and I'd like both tills to show up in one report while each manager only sees their own. Doable with what we have?
Does your product do SSO with Entra ID? I can't find it under settings, only password + 2FA.
Right now all five of us share one login because there's no way to have a shared folder. It's fine-ish but nobody knows who changed what. What would you recommend for a small architecture office?
Is there an approval step for purchase orders? I want anything over 2k to go past me before it goes to the supplier.
I run IT for a school trust, we've grown from two schools to six. Ideally I'd have one admin console with sub-admins per school. At the moment I log in and out of six accounts all day which is getting old.
need 12 more seats from january, new apprentices. pls send quote
Can I make somebody read only? Our accountant should look at things but not touch them.
Hi! We're hiring our first bookkeeper and I'd rather she didn't see payroll. I looked for roles and permissions but only found Owner and Member.
Our two teams both work off the shared calendar and keep overwriting each other's bookings for the van. A proper resource booking thing would be great, does one exist on a higher plan?
Wondering about audit logs. A customer of ours sent a security questionnaire and question 14 asks who accessed which record and when. We don't seem to have that on Starter.
Could you tell me how multi-site works? We have the plant in Ohio on your maintenance software and corporate now wants the Kentucky plant on it too, with its own parts inventory but common work order templates.
Our firm has gone from 4 to 19 folks in a year and I'm still adding every new hire by hand, then setting their groups, then their templates. Is there user provisioning or something like that?
Month-end margin report takes about 25 minutes now. It used to be 8 or so when we had half the orders. It does finish, I just go make tea, but is there something we could do to speed it up?
Search in the document archive is laggy, 6-7 seconds per query. We have roughly 1.2 million scans in there.
the label printer does 4 per second when its one job but drops to like 1 per sec when the whole batch goes through. is it the memory? can it be upgraded
Hi there, pages in the portal load slowly on the last two days of every month, when all the branches do their closing. Anything beyond our shared instance that'd suit us better?
Our older bandsaw bogs down in thicker hardwood. Cuts fine, just slower than the spec sheet suggests. Would a stronger motor or a different blade make the difference?
Dashboards are sluggish with a full year selected; with a single quarter they're okay. Is that expected on our plan or do we need more compute?
I noticed the espresso machine takes a good while to recover between drinks during the 8am rush. In the afternoon it's great. Would the dual boiler version be better for about 200 cups before nine?
When ten or more of us work in the same drawing it gets choppy, cursor lag mostly. We're on the basic server package. Would the next one up help or is it our line?
Exporting to Excel, 80k rows, spinner for ages, then works. Tips?
Our compressor keeps pressure but needs longer and longer to get there since we added the second paint booth. The guys wait a minute or two between coats. Is it undersized now?
VPN throughput on the firewall tops out at around 180 Mbit when everybody's remote on Fridays. The line is gigabit. I guess the box is the bottleneck, which model would be next?
Our website on your hosting slows down a bit whenever the newsletter goes out. Visitors still get through but it takes 5 secs per page. What would you suggest?
Hour meter on the skid steer reads 1,962. Manual says something big is due at 2,000 but the page is torn. What is it and can you guys do it on site?
Third set of drive belts since spring on the conveyor at packing line 2. They last about ten weeks each. Is there a heavier duty belt that fits the same pulleys?
Which descaler should I order for the steam oven, and how often? We have very hard water here.
We used to have a fellow in the team who did all the greasing and filter changes on the chillers but he has retired now. Do you offer a maintenance plan, and what does it cover?
part number for the wiper seal on the X-axis please, serial ends in 4471
The nozzle wears out faster when we print the carbon-filled nylon, no surprise there. Do you have a hardened one for the 2.85 machine and what does it cost?
Hello, when should the UPS batteries be swapped? They're from 2020 and the panel says health 71%. I'd rather have them on the shelf before they go.
Tires on the electric pallet trucks are down to the marks again. We go across the yard with them, which is rough asphalt, so maybe we need a different compound.
Do you keep brush kits for the floor scrubber in stock or are they made to order? I'd like to buy a year's worth and stop thinking about it.
Our elevator contract with the previous service firm ran out in June. Would you take over a unit that you didn't install? It's a 4-stop hydraulic, about 40 trips a day.
The machine shows "service due in 50 h" as of yesterday. Is this something our own mechanic can do with a kit or does it need one of your technicians because of the warranty?
Pump impeller looks pitted again after 14 months, sand in the water I suppose. Still pumps OK. Would stainless hold up better, and can it be retrofitted?
We're still on version 9.2 from 2013, never had a reason to change. The new PCs come with Windows 11 though. Does it run there or do we need a newer version?
What would a perpetual license cost for one workstation, or is it subscription only these days?
I inherited a 1998 lathe of yours from my uncle's shop. Runs lovely. The control is ancient though, floppy drive and all. Is there a retrofit with a USB port or a network card at least?
Can you migrate ten years of customer data out of the old desktop edition into the cloud one? Mostly contacts and jobs, some photos. Curious what it takes and what it costs.
is the 3200 still sold? or what replaced it
Our till software talks to the scales via serial cable. New till has no serial port. Adapter, or new scales? They're from 2009 so I wouldn't mind either way.
Hi, I look after the library's RFID gates, installed 2011. The new self-checkout we're getting uses a different tag standard, I think. Would the gates read both after a firmware update?
The licences we bought for ten users in 2016, can these be carried over to the present release or is there an upgrade price? Happy with it by the way, just time to modernize.
Need a price and lead time for two more units identical to the one on PO 88213. If that model is gone, the closest thing you've got.
Does the old plugin still work with your v5 API? We're updating our webshop in March and I want to know whether to budget for a new connector.
Our boiler controller is from the nineties and the building owner now wants everything on BACnet. Is there a gateway for that old panel or would you swap out the controller?
Thinking of moving from the on-premise server to your hosted offering since the hardware is nine years old. How long does a move usually take for about 30 users, and do our custom reports come along?
`,
};

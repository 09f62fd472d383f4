import type { PhraseLines } from '../training-phrase.js';

export const english: PhraseLines = {
  complaint: `
Every release you take away something I used daily and call it "simplified".
Utterly fed up. Fix it or collect it.
Last time your man was here he left the guard off and the gate open. I've two toddlers on this farm.
Reading between the lines of your reply: tough luck. Have I understood that right?
Y'all told us Monday. Then you told us Wednesday. It's Friday and my crew is standing around on my dime.
Been on hold 47 minutes listening to how important my call is.
We bought the "quiet" gearbox on your man's advice, and the works council now wants ear defenders for the whole hall. What do you intend to do about it?
Your colleague promised me on the phone it would be free of charge. Now there's an invoice. I'd like the recording.
The paint is already flaking after one winter. My own shed has held up better.
I asked for a quiet fan. What I've got sounds like a Spitfire and your reply was that it's "within tolerance".
I feel I've been misled about what the warranty covers and I'll be taking it up with Trading Standards.
Same fault. Same apology. Same nothing.
Your technician left metal shavings inside the gearbox. I wish I was joking.
Never again.
I don't recall agreeing to be your test subject.
Absolutely shocking service. One star only because zero isn't possible.
I've taken photos of the mess your crew left and I'm quite happy to share them with my trade association.
I do wonder whether you treat your large customers like this too.
What you call a hotfix took our webshop down on Black Friday. Who pays for that?
Nice people on the phone, I'll give you that. But nice doesn't get my packaging line back to the speed you sold it at.
I have now spent more hours on your support line than on my actual job this week.
The "upgrade" you talked us into made everything slower. I want my money back and the old version reinstated.
Your chatbot is an insult. I typed one sentence and it tried to flog me a premium package.
Let me be blunt: this product isn't what was demonstrated to us.
Three engineers, three different diagnoses, three invoices. And it still judders.
Your price for a simple O-ring is daylight robbery, and you know we can't get it elsewhere.
If this isn't sorted by Friday I'm going to your head office and I'm bringing the broken one with me.
That a device costing eight grand is held together with a cable tie says it all.
You keep closing my ticket as "resolved". It is not resolved. Reopening it for the fourth time.
To be honest the whole onboarding was chaos. Different contact each week, nobody had read the notes, and we're four months behind.
Your "free" migration has cost us 11,000 in overtime so far. I'd like to know to whom I send the bill.
Another month, another "system error" on my bill, always in your favour, funny that.
I find it rather rich to be invited to your customer day when my ticket's been open for a year.
You replaced like with like, and guess what, like broke again.
It took my son ten minutes to find what your experts couldn't in five weeks.
The update you forced on us at 3 pm on a weekday. A weekday! Who does that?
Would you mind telling your salesman to stop ringing my wife's mobile?
The trainer you sent read slides at us for six hours. Six. I could've done that at home in my slippers.
I'll be leaving a review and it won't be a kind one.
Disappointed is putting it mildly. We recommended you to two sister companies and now I look like a fool.
how many more "known issues" are we ment to put up with
The last update broke more than it fixed and nobody over there seems to have tested it on anything real.
I am not going to be sold anything else until what I already bought does what it said on the tin.
I don't want a voucher. I want what I ordered.
It seems that once the contract's signed, customers cease to exist for you.
One would think that after the first flood you'd have changed the hose supplier.
Your installer drilled through our underfloor heating and drove off.
Your people signed off the install with one of the anchors missing. One of four. Just let that sink in.
You can dress it up as "expected behaviour" all you like, a door that opens mid-cycle is not what we paid for. I expect a proper answer, in writing.
I've been a customer since 1998 and I've never felt so unimportant.
If I treated my guests the way you treat your customers, I'd be out of business by Sunday.
I'm on the verge of sending the whole lot back.
I'd call it planned obsolescence, but that would imply a plan.
You've ruined our season opening. I hope the commission was worth it.
frankly the manual reads like it was put thru a translater twice and nobody looked at it, we lost 2 days over one wrong torque value
You've a brass neck offering me a service plan the same week your own service wrecked my feeder.
We were told compatible. It isn't compatible. Somebody told a fib.
You sent my pricing to a different customer. Unbelievable. I'm forwarding this to our data protection officer.
I'm gobsmacked. You charged a call-out fee to tell us you'd brought the wrong part.
Is anybody actually reading these tickets?
I had to explain your own product to your own support.
I don't appreciate being threatened with a late fee on an invoice I've been disputing for two months.
Two months in and nobody here uses it, because it's, pardon me, unusable.
Your quality department should see what came out of that crate. Actually, they should've seen it before it left.
Had I known what "unlimited" means in your vocabulary I'd never have signed.
Even the apology had the wrong name on it.
You billed us for twelve months of a module we never had. I've flagged it in April, in May and again in June.
Not angry, just tired. We've been waiting since Easter for a part that was "on the shelf".
It's a disgrace that a customer has to find out from the newspaper that your cloud was breached.
Delivery was short again. Four boxes on the note, three on the pallet, and somehow it's our job to prove it.
`,
  cancellation: `
I'd like to know what the penalty is for leaving before the three years are up.
Ending the lease on the copier on the third floor. Collect whenever.
When we signed we were 50 people with a big order from the ministry, and now we're 22 and the order's gone to someone in Turkey. Would you consider letting us out of the deal, or at least meet us halfway?
From a legal standpoint we regard the agreement as rescinded.
G'day, we've sold the farm so no more servicing needed after March ta
We're going month-to-month somewhere else. How do I get my final bill?
Please reduce our cover to one visit a year and remove the phone support altogether.
not happy to say it but we're switching at Easter. the others are half the price
Right, that's us done. Tell me where to send the kit.
What do I have to do so that the add-on isn't charged next month? We just want the core.
please take are name off your books
I'm not looking to negotiate, just to finish this cleanly on the 31st.
The wife and I are retiring. Please wrap up whatever's left on the account by Michaelmas or thereabouts.
To whom it may concern, we exercise our right of extraordinary termination owing to repeated breach of the SLA.
I know it's only a small account but please close it down, the shop shut in September.
Please disregard the renewal form, we won't be signing it.
Hey :) how do i leave? like properly, with data gone and card removed
As the machine's going to Poland with the rest of the plant, the British service deal comes to an end. Kindly issue the final account.
As per my voicemail: stop the contract, stop the direct debit, stop the emails.
Thanks for six good years, genuinely. But head office has picked one system for the group and it isn't yours, so we'll be off as of Q1.
The subscription was only meant for the one project and that's finished now, so we won't be needing it any longer.
As we only use it twice a month these days it's hard to justify. What are our options for getting out early?
Formal notice of termination pursuant to clause 14.2 is attached. Please acknowledge receipt.
My colleague set up a trial in August and it seems to have turned into a paid one. Stop it please, we don't want it.
We'd prefer not to continue into year two.
The management company wants all lift contracts re-tendered and ours won't be extended with you.
We've been told to strip out everything American by year-end. That includes you, I'm afraid. Next steps?
I want to return all ten and stop the repeat order.
Our parent company in Ohio has its own deal, so our local agreement becomes redundant come April.
Pull the plug on the Bristol account please, keep Cardiff.
The trial's over and it isn't for us. Nothing else to say really.
I'd like the cancellation link that your T&C's mention and that isn't there.
It's time to part ways.
Just checking you received our notice from the 4th? I'd hate for it to run on.
Would you kindly delete all our data once you've sent us the export? We finish at the month's end.
Hi there, hope you're well! Sadly this will be our last month. Could you tell me how to get our templates out?
Because the machine was scrapped last week there's nothing left for you to maintain, so the plan can stop.
Kindly confirm the closure of our account as of 31st inst. and that no further amounts will be debited.
We're moving everything to another vendor over the summer, so I need a full export of our data in some readable format before the account goes.
If we don't hear anything by the 30th, does it roll over? Because we do not want it to roll over.
We hereby withdraw from the purchase. The fourteen days aren't up until Monday.
Sorry, but we're off. The price hike was the last straw.
After Brexit our paperwork doubled, so we are dropping the UK account. Effective date: whichever's soonest.
We've no further need of the portal from the 1st; everyone's been told to use the new one.
Could you have the dispenser picked up? We've got a new one from someone else.
We'd rather not be tied in any more.
Put simply, the money isn't there any more. We have to come out of the lease.
our accountant says stop all software we don't strictly need so that includes you guys im afraid
Please unwind the auto-order. Nothing after batch 77.
Re: renewal quote. No thanks. Kindly end it on the anniversary.
Our pilot group was unanimous: they don't want to work with it. So we shall stop after the pilot.
Who do I address the letter of cancellation to? The website only has a form.
We're a club, we've run out of members, and so there's no one to use it any more. How do we stop?
Please note our revised requirement for next year: zero.
We signed the wrong tier by mistake and after looking at it again we don't want either. How do we undo this?
In light of budget cuts the trust will cease using the platform at the close of the academic year.
We've had a change of ownership and the new lot use something else, hence the contract won't be carried over.
I was told I can get out with one month's notice if the price rises. It has, so I'm using that.
Sir/Madam, I wish to discontinue. Refund of unused months to the usual account please.
We want no more of the weekly deliveries after the bank holiday.
First of all thanks to the whole team, you've been nothing but helpful. We're not upset about anything; it's just that what you do and what we need have drifted apart, and so we'd like to end things after the minimum term.
Kindly do the needful and deactivate our subscription at the earliest; no renewal is required from our side.
It'd be good to know what the procedure is when one no longer wants the service.
Our lease on the unit is up and we're shutting up shop at the end of the year, so the service contract should end then as well.
The order for the second unit – we want to pull out of that. Has it gone into production yet?
Could you walk me through offboarding? We won't be a customer after March.
We would like to scale the agreement back to basic cover only, and take the two older presses off it altogether.
`,
  emergency: `
The feed mixer killed the heating in the piglet house, it's minus 12 out and falling. I've got 600 animals in there.
we are under ddos since 4 and the clinic's booking line is unreachable
The nightly job has overwritten all prices with zero and eleven hundred orders went through before anyone saw
The mine's methane readings stopped coming through an hour ago and I have a shift underground
One of the amusement ride's restraints opened during the run. We've shut it and there are parents filming.
Every single record between 2 and 6 January is missing and the auditors arrive Monday. I feel sick.
A forklift driver is trapped under the mast. Send someone who knows how to lower it by hand
the cranes stuck w/ 8 tons hanging over the walkway and winds pickin up
We have a storm coming in and the barrier gates won't close. The control room screen is frozen.
We're insolvent as of today, the administrators are in. Somebody please tell me who at your end deals with that, I've got thirty people crying in the canteen.
The insulin fridge alarm went off overnight and the log is blank. We've got stock in there for the whole practice and don't know if it's safe to give out.
Somebody's in our system right now moving the mouse. I can see it. What do I do
Patient records from two different people have been merged and we only found out because the dose looked odd
I'm sitting here in tears, twenty years of patient photos and it says volume not found
It's the third suicide note in our helpline queue and the routing to the counsellors is down. We can't reach them.
The PLC was reflashed by someone who isn't us. All four lines stopped at the same second.
The brakes on the hoist slipped with a load on. We've roped the area off and I'm not signing it back in without you.
I'm at my wits' end, the bank's calling in the loan and I can't even print the ledgers because the system says my account is locked.
A pallet came off the shuttle and landed a metre from our picker. We've locked the aisle off. I'm not restarting until someone tells me why.
Gas alarm went off in the boiler house after your guy left and two of my lads feel sick.
Roof's leaking straight on to the server rack, I've got a bucket under it and I'm not exaggerating
Whole plant is down and the cooling on reactor 3 is on battery. Battery says 40 min. Is there ANYONE awake at your end?
Every till in all nine shops is offline, Saturday noon
Temperature in the vaccine store is 19 degrees and climbing. Your controller says 4.
River's coming over the wall, we've got maybe an hour, can the units be lifted out while live or do we lose everything?
We've just had a shooting nearby and are in lockdown, the access system reports all doors as open
There's a bomb threat at the site and your door system won't let us unlock the exits from here
The payment terminal's taking double from every customer. We've got a queue out of the door and people shouting.
All of the scheduled releases went out with the neighbours' data in. Hundreds of letters with other people's bank details.
Pressure vessel's bulging. I've never seen that before. Everybody's out.
The machine started by itself while my fitter was inside it. He jumped. I've padlocked it.
Server room's at 48 degrees, aircon has died, we're going to lose everything in the next half hour
Our vessel has lost steering control and we're drifting towards the lock, the remote panel shows nothing
Somebody sprayed the sensors, the perimeter's down, and there's men on the site. Can you lock the gates remotely
It's pumping out hot water all over the floor and one of the kitchen girls has scalded her foot
Our whole orchard's irrigation is stuck on. Two wells are running dry and the cellar of the farmhouse is under water
we have NO phones, none, 999 calls from the ward are not going out
there is smoke coming out of the control cabinet and the main isolator wont turn
The dialysis ward's monitoring feed has dropped out and the nurses are checking patients by hand. Nobody picks up on your hotline.
call me back asap 3 machines just stopped all at once and theres a burning smell
Since the update the infusion pumps on the second floor show the wrong rate. We've gone over to manual but we have 26 beds.
Wrong labels on 30,000 cans, nuts not declared, they're in the shops. I need batch data and your export only gives a blank page!
There's been a death on site. I can't say more. Your colleague was with our crew. Please ring me
ROLLER DOOR CAME DOWN ON A DRIVER. HE'S CONSCIOUS. WE NEED THE PHOTO-CELL HISTORY BEFORE THE POLICE COME BACK
whole floor is without power and the UPS is beeping, the trades from today haven't been written
The sterilizer's door blew open during a cycle and a nurse was burnt on the arm
All bookings for tonight, 300 covers, have vanished. Doors open at six.
Hackers. They've changed the bank details on our invoices and customers are paying into god knows where.
I'm the night nurse and the call bell system's dead on both corridors
Ventilation in the barn stopped during the night. We've lost about two thousand birds already and the rest are going.
mate the whole mill's down, been down since arvo shift, nothing on the HMI, got two b-doubles waiting
we are locked out of our own building and the alarm company says it's your cloud. elderly residents on the pavement in the rain
MAIN BREAKER TRIPPED AND WONT RESET, 200 TONS OF FISH IN THE FREEZER
The lift's stuck between floors with two residents inside, one of them's 84
Both the primary and the failover are unreachable and the election count starts in forty minutes.
I've just found my colleague unconscious next to the nitrogen line. Ambulance called. How do we shut your valve block off remotely??
Boiler relief valve's blowing and the gauge is past red
Following our call: forensics now say there was a data breach on our side, and that they most likely got in through your plug-in. Legal has 72 hours to report it to the regulator, of which 20 are gone, so I need the access logs from 1 to 9 March today.
PRODUCTION DOWN. S7 won't go to RUN, HMI black. Customer truck at the gate at 14h.
Half of our drivers have been sent to the wrong addresses with medication on board since the sync broke at 7
A child swallowed one of the button cells from your remote. Which type is it??
A fire broke out in the charging station overnight. It's out now but the hall's black with soot and we've nothing to ship with.
Nobody can reach the emergency contact in your manual. There's hydraulic fluid spraying onto a hot furnace.
Pls help urgently, somebody logged in from abroad with my admin account at 3 am and downloaded the customer list
We've lost it. All of it. The photos, the case files, eleven years. Restore says 0 objects.
`,
  harmless: `
We've 14 of the old wall boxes, can they be updated to the newer firmware or are they too old?
Does the trial stop by itself, or do I need to do anything to keep using it? We do want to carry on.
Last question for today, I promise: I have a drawing package of about 3 GB for your design office, the mail bounced it, of course. Is there an upload somewhere, and does it take zip files?
Two of the wing nuts were missing from the bag, could you pop some in the post? No hurry whatsoever.
Is the spare gas spring for the bonnet the same on both sides?
Would you consider offering the sensors in a bundle? We'd take twenty.
On the "Danger – high voltage" sticker, do you have it in Portuguese?
Good afternoon, may I have the MSDS for the descaler?
Howdy, need a quote on a replacement auger flight, 9 inch, left hand.
What size breaker does the dryer want in the US version?
Could someone go over the tax settings with me? We moved from Ohio to Texas.
Heads up, we'll be at max seats by the fall. What are the steps to add more?
Does the bucket come with the pins or are those extra?
If it's not too much trouble could you send the manual in Welsh or, failing that, English?
The load cell reads about 0.2 % high, which is fine for us, but how'd I trim it?
Is the 'Do not resuscitate' flag in the care plan module a mandatory field? I'm setting up templates.
Could you tell me who our account manager is these days?
When is the end-of-support date for version 8? No rush, budgeting for the year after next.
Does the heat gun come with a spare fuse?
A customer of ours wants to terminate his contract and I don't know which letter template in your system to use. Is it T-12?
Our new controller is very keen on Power BI and would like to see the temperatures from the cold rooms in there, hourly is plenty. Is there a ready-made connector, or would our IT have to build something on the API, and would that be on top of what we pay now?
Could the machine be delivered with a US plug?
The alarm list shows "Fire zone 3: test OK". Can I filter those lines out?
any bulk disc on the gaskets if i take 200
I'd like to know if the crusher can handle tiles too, not just brick.
How do I reject an invoice in the approval flow? One came in twice.
Could I have the bank details in a letterhead? New rule from our auditors.
Could you add the tail-lift to our service schedule? It's the only thing not on there.
Is there a version of the report without the graphs? Our printer hates them.
Our customer in Aberdeen has asked for a second calibration certificate for the two torque wrenches we had done in May, with his own asset numbers on it. Is that something you could issue, and is there a charge? No rush, any time before the end of the month will do.
Does your tool have an "incident" template? We'd like to try logging our near misses with it.
The rep mentioned a bigger hopper at the fair. What would that cost for our model?
Is it normal that the lamp flashes green twice at start-up? Everything runs well.
My husband's just got me a new phone, one of those folding Android things, and I would love to have the shift plan on it as I had on the iPhone. Is there an app, or do I go through the browser?
When would be a good time to replace the coolant? We do about 1,500 hrs a year.
Our PO number changed to 88-1204, please use that one from now on.
Is your hotline also for people who've only got the basic plan?
Would you have someone local who could have a look at the calibration some time in spring?
After the reorganisation the two injection moulders belong to a different cost centre, 4410 instead of 4300. I can see the field but it won't let me change it; is that a right I'm missing or do you do it on your side?
What's the accident-free days counter based on, entries in the log or the calendar? Ours is at 412 and we're rather proud.
is there a filter for orders abvoe a certain amount
I'm preparing a paper for our IT committee about what we'd do if a data centre burnt down or a flood took out the cables. Could you explain the difference between the hot and the cold standby licence in two or three sentences a layman would understand, and roughly what each costs?
I need to know the noise level at 1 m for the neighbours.
Could you quote the 12-month inspection for a small lift and a goods hoist?
I'd like to stop by on Wednesday to pick up the two filters, are you in?
We lost the tender in Perth but won the one in Darwin, so we'll need six more loggers after all.
Do I lose my settings if I let the app be reinstalled?
Is there a poison-free alternative to the rodent bait boxes?
What happens when the licence expires on a machine that isn't connected to the net? Planning a trip to the rig.
I'm comparing the mid and the top model. Which one has the auto lubrication?
could i get acess to the sandbox for 2 wks? cheers
Can you do 60-day terms? Our new group policy.
What's the RAL colour of the side panels? Touching up a scratch.
We are going to close the Leeds office for two days for the refurb, so please don't deliver 3–4 May.
Is there a keyboard shortcut for abort? I keep reaching for the mouse.
Which grease for the main bearing? The manual says NLGI 2 but not the make.
Is there an overview of what counts as an "active user"? We've got seasonal staff.
Do your blades come pre-sharpened or do we send them out first?
Panic hardware for the double door in hall B: do you have left-hand bars in stainless?
Can I pay by card instead of bank transfer? First order with you.
Am I right that the warranty covers the motor for three years? Just filing the papers.
Does the mobile app work offline? Our fitters are in basements half the day.
Please send three sets of seals for the hydraulic cylinder, order no. will follow from purchasing.
Is there any way to have the dashboard refresh every minute rather than every fifteen?
If a node dies in the cluster, does the standby take over on its own or do we have to click something? Just reading up before we order.
Hello team, we're opening a second site in spring. Can both warehouses live in the same account?
Where's the setting for decimal commas? Our Danish office needs them.
The cancellation fee column in the booking report shows in pounds though we've set euros. Where would I change that?
I need the CE declaration for the lifting table, auditor's coming on the 14th.
Is it possible to pause email alerts overnight?
Can you point me to the docs for the webhook signature?
How do I test the smoke detector without setting off the brigade?
Where do I find the serial number on the wee pump, the one under the bench?
Which plan do we need for single sign-on?
Do you have a lift contract with 24 h call-out? We currently have the one with office hours.
How do I get rid of the yellow banner at the top?
Where do I put in the new VAT number?
Can your cloud be hosted in Europe? If so what's the surcharge?
Forgot to say: the crack in the sight glass turned out to be a hair. Wiped it off, all fine.
One of our planners is off on maternity leave from Monday until next spring. If I suspend her user, are her files and dashboards kept, and do we still pay for the seat in the meantime?
Spare keys for the control cabinet, please. Two will do.
I've run out of storage again, is there something between 1 TB and 5 TB?
Out of interest, would the system have warned us if the pump had failed? It hasn't, I'd just like to know before winter.
Does the price include VAT?
The killer feature for us would be a shared calendar. On the roadmap?
Can I have a hard copy of the catalogue? I'm old-school.
Does pulling the plug on the router lose the settings, or are they stored?
I'd like to have a go at the reporting module. Is there a test period?
We'd like a spare impeller on the shelf before harvest.
We'd like to switch from quarterly to annual invoices.
I've lost my badge. Can you deactivate number 0173 and send a new one? Nothing's been misused.
Can it cut 8 mm stainless or do I need the next size up?
Is there some kind of how-to video for the first setup?
In which cases would the safety valve trip? Writing up our maintenance handbook.
Our lease plan says "early termination: see annex C" – could you send me annex C? Only for the file, we've no plans to.
I'm putting together next year's budget. What should I plan for spare parts on a three-year-old loader?
How does the cancellation policy work for the seminar in case I get ill? I'm really looking forward to it.
Do you have a reseller in Malta?
What's your position on reusable packaging? We could send the crates back.
Where can I see what we used last quarter, per department?
How do I reset the counter after changing the filter?
Could you check if order 5517 contains the long or the short bolts?
Is there something like a "safe mode"? I'd like to test a plug-in without the others.
What's a fair interval for greasing the chains, in a dusty place?
Where do I switch the units from bar to psi?
We're happy with the trial and would like to go ahead. Who sends the paperwork?
Can I get a longer hose? 15 m instead of 10.
First aid cabinet for the workshop – do you have the refill kits too?
Does anyone know the default password for the touch panel after a factory reset? Happy to prove it's ours.
We'd need 3 more of the same racks, is the price still what it was in February?
Is there a hard limit on attachments? Mine stop at 25 MB.
I'd like the part numbers for both the guard and its four screws, please.
Could you fix the spelling of our company on the invoice? It's with two l's.
Where do I find the shutdown procedure for the summer break? We're off for three weeks and want to do it properly.
Is the paper jam sensor something I can swap myself?
How do I terminate a background process that's been sitting at 99 % since yesterday? It isn't blocking anything, just looks untidy.
New delivery address from 1 October: the yard behind the old dairy, same postcode. Please update.
Do you do the conveyor belt in a food-grade version too, and what would the lead time be?
We need a quote for a second spindle, same type as the one delivered in 2019.
Just so you know, the false alarm from yesterday was a cleaner leaning on the panel. All good.
Are spare batteries for the handheld scanner available in a pack of ten?
My colleague Tom leaves on Friday, please move his licence over to me.
What does error 214 mean? It goes away when I press OK but I'm curious.
In the drop-down under "status" there's "Cancelled" and "Terminated". What's the difference between the two for the statistics?
Can I take the sticker with the serial no. off? It's in the way of the new guard.
Could you send me the two missing pages of the parts list? Mine goes from 31 to 34.
Is the machine allowed to run unattended overnight?
Do you have experience with breweries? We're growing and thinking of a second line.
Looking for the thread size of the drain plug.
Is there a discount if I renew two years at once?
Can I set a threshold so that I'm warned before we reach the limit?
Which of you do I talk to about a bigger order, about 30 units?
How do I get the terminal to stop beeping at every scan?
Is your product suited for a vet's practice, or just for people doctors?
Do you know a good converter from your file format to DXF?
We'd like another dispenser for the second canteen, same terms?
can i use the web client on a tablet?? boss wants to knwo
Our electrician's going to swap the inverter on the stirrer in the planned stop at the end of August, like for like. Could you tell him how to save the parameter set beforehand and load it into the new one, or does that need your laptop?
Do we have to be tied in for three years or is there a shorter one?
How would I go about adding a second approver for purchase orders over 5k?
Is there a student or charity rate? We're a small housing association.
In the old version I could abort a batch with Esc. Is there a shortcut in the new one?
Could your sales colleague ring me about the larger tank? I'm in after 2.
Can I order online or just through the rep?
We're missing the release notes for the version of 12 June, could you send them along?
From next Thursday I'm on holiday for a fortnight (Cornwall, if it stays dry) and Meera takes over my tickets. Can the tool send an automatic reply and pass them on to her, or should I do that by hand?
The stop watch function in the app, does it count on if I lock the screen?
Is there a kit for converting the old carriage to the new rail?
Re: renewal quote. Looks fine, can you send it as an order form so I can sign?
Do you supply gaskets made to drawing?
The gate closes a little slowly. It's not a bother, but can one adjust it?
We want to extend the pilot by two months, is that possible?
What's the part for the foot switch cable strain relief?
Do you deliver on Saturdays in December?
Is it OK to wash the hood with an alkaline cleaner?
Please could we have the 3D model of the gripper as a STEP file.
What happens to running jobs if I restart the service tonight? I'd do it after ten.
I'd like to upgrade from 100 GB to whatever comes next, what does it cost?
Sorry to bother you again, found the answer in the help pages.
I'd like to order a demo unit of the vacuum lifter for a week in June.
The 2 invoices crossed with my payment, so nothing's outstanding as far as I can see. Could you just confirm?
How can I undo "merge contacts"?
DO YOU STOCK THE PANEL FUSES, 6.3A SLOW
Just wondering if there's a Swedish keyboard layout for the terminal, a new colleague asked.
We'd be nine people, from the apprentice to the plant manager, and most of them have never used it. Would you come to us for a day instead of doing it by video, and what would that cost with travel to Carlisle?
The dead-man switch on the pallet truck feels a bit stiff – is that adjustable?
Thanks, that did the trick. You're a star.
What's the minimum air pressure for the clamps?
Who should I talk to about a bigger gearbox? We're thinking of going up to 30 t.
Good morning, is it possible to have the statement as one PDF rather than twelve?
How do I cancel a single order line without cancelling the whole order?
Would the 500-litre version fit through a 90 cm door?
My machine's called "The Beast" in your system, could you rename it to Line 7? Cheers
We've a customs query: what's the tariff code for the blower?
What'd be the monthly cost for 2 TB more?
Which cable do I need for the bus, 2 or 4 wire?
Can you deliver a bit more than last week? About 60 trays.
Is there something wrong if the pump hums at standstill? It's done so from the start and works fine.
Could someone tell me how to read the vibration chart? It's green but I'd like to understand it.
Which sizes does the safety shoe come in?
Are there extra costs if we exceed 10,000 mails a month?
Do you take old machines in part exchange?
I'd like to invite you for the ten-year anniversary of the line on the 20th. There'll be cake.
Anything to look out for when storing the unit over winter?
Does the warehouse module do FIFO?
Sir, please share quotation for AMC of two chillers, 120 TR each.
Is there any chance of a loan unit while ours is in for its annual service in August?
I've got a new phone, how do I move the authenticator over?
What's the difference between the Standard and the Professional licence when it comes to storage?
Fire extinguisher mount on the forklift has a cracked plastic clip. Can I order just the clip?
Is it possible to have two languages on the operator panel? Half our shift speaks Polish.
The kill switch in the app settings, does that log everybody out or only pause the sync?
Do you have a spec sheet for the 40 kW version? Our electrician needs the inrush current.
Works now. It was the cable after all, sorry for the fuss!
There's a print job called "killme2" that's been stuck in the queue since Friday; everything else prints round it, so no harm done. What's the command for getting rid of it?
We hit the API limit twice last week during the stock-take. What would the next tier up look like?
Can you ship to Northern Ireland, and who sorts the customs bit?
Second-hand question: does the plan move with the machine if we buy one from another owner?
`,
};

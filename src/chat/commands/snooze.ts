import { snoozeForm } from '../forms/snooze-form.js';
import { formOfCustomer } from './form-of-customer.js';

/** Silences the reminders about a customer's open alert for a while. */
export const snoozeCustomer = formOfCustomer(snoozeForm);

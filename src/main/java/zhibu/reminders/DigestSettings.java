package zhibu.reminders;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.Reader;
import zhibu.shared.Vault;

/** Who gets the week's digest by mail 每周邮件: nobody until he gives an address, and nobody who doesn't want it any more. */
@Component
@Transactional
public class DigestSettings {

    private final DigestMailTable mails;
    private final Vault vault;
    private final boolean available;
    private final ApplicationEventPublisher events;

    DigestSettings(DigestMailTable mails, Vault vault, ObjectProvider<WeeklyMail> mail, ApplicationEventPublisher events) {
        this.mails = mails;
        this.vault = vault;
        this.available = mail.getIfAvailable() != null;
        this.events = events;
    }

    /** The reader's own setting. */
    @Transactional(readOnly = true)
    public DigestSetting setting(Reader reader) {
        return mails.subscription(reader.account()).map(found -> new DigestSetting(vault.open(found.address()), found.enabled(), available))
                .orElse(new DigestSetting("", false, available));
    }

    /** Sends the reader's mail to this address from now on. */
    public void subscribe(String address, Reader reader) {
        mails.subscribe(reader.account(), vault.seal(address));
        events.publishEvent(new OwnSettingChanged("开启每周邮件", reader));
    }

    /** Sends the reader no more mail. */
    public void unsubscribe(Reader reader) {
        if (mails.unsubscribe(reader.account())) {
            events.publishEvent(new OwnSettingChanged("停用每周邮件", reader));
        }
    }
}

package zhibu.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import zhibu.shared.AssessmentYear;
import zhibu.standards.YardstickChanged;

/** Judges all branches again, one year after the other and beside everything else, when what they are judged by changed. */
@Component
class Remeasuring implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Remeasuring.class);

    private final Reckoning reckoning;
    private final Clock clock;
    private final ThreadPoolExecutor beside = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            task -> new Thread(task, "remeasuring"));

    Remeasuring(Reckoning reckoning, Clock clock) {
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** What goes wrong here is put right by the reckoning after midnight. */
    @TransactionalEventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void onChange(YardstickChanged event) {
        AssessmentYear current = AssessmentYear.of(LocalDate.now(clock));
        if (event.from().value() <= current.value()) {
            beside.execute(() -> remeasure(current));
        }
    }

    private void remeasure(AssessmentYear year) {
        try {
            reckoning.onNewYardstick(year);
        } catch (RuntimeException failure) {
            LOG.error("{} 年度的得分没有重算，零点以后会再算", year, failure);
        }
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }
}
